import { z } from "zod";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Letter } from "../letter.ts";

/** Letters to which a town can add words of its own, by the names of their templates. */
export const lettersWithOwnText = ["account.confirm", "account.log-in", "account.admin-invite", "notification"] as const;
export type LetterWithOwnText = (typeof lettersWithOwnText)[number];

const text = z.string().trim().max(600).default("");
const inBoth = z.object({ nl: text, en: text }).prefault({});

/** What a town adds to its mail. What a letter itself says, its button and its way to stop stay as they are. */
export const mailTexts = z.object({
  /** Below every letter: who greets. */
  closing: inBoth,
  /** Above the button of one letter. */
  extra: z.partialRecord(z.enum(lettersWithOwnText), inBoth).default({}),
});
export type MailTexts = z.infer<typeof mailTexts>;

const withOwn = z.enum(lettersWithOwnText);

/** A letter with what the town adds to it. @param template name of the letter's template */
export function withOwnText(letter: Letter, template: string, own: MailTexts, locale: Locale): Letter {
  const known = withOwn.safeParse(template);
  const extra = known.success ? (own.extra[known.data]?.[locale] ?? "") : "";
  const paragraphs = (said: string) => said.split(/\n{2,}/).map((each) => each.trim()).filter(Boolean);
  return { ...letter, paragraphs: [...letter.paragraphs, ...paragraphs(extra)], after: [...letter.after, ...paragraphs(own.closing[locale])] };
}
