import { withPreview, type Letter, type MailTemplate } from "#app/platform/mail/letter.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { appealTexts, type AppealTexts } from "./messages/index.ts";

function inBoth<Props>(name: string, say: (props: Props, mail: AppealTexts["mail"]) => Omit<Letter, "preview">): MailTemplate<Props> {
  const letter = (locale: Locale): MailTemplate<Props>["letter"][Locale] => (props, { words }) => withPreview(say(props, appealTexts.in(locale, words).mail));
  return { name, letter: { nl: letter("nl"), en: letter("en") } };
}

/** To whoever objected: it arrived, and until when they wait (DSA, art. 20). `due` is a day in words. */
export const appealReceivedLetter = inBoth<{ name: string | null; due: string; href: string }>("moderation.appeal-received", ({ name, due, href }, { hello, receipt }) => ({
  subject: receipt.subject,
  heading: hello(name),
  paragraphs: [receipt.text, receipt.due(due)],
  button: { label: receipt.button, href },
  after: [],
}));

interface Answered {
  name: string | null;
  outcome: "upheld" | "overturned";
  /** Whether it was about a report of theirs. */
  reported: boolean;
  answer: string;
  href: string;
}

/** To whoever objected: what a second person made of it, and what else they can do (DSA, art. 20, 5). */
export const appealAnsweredLetter = inBoth<Answered>("moderation.appeal-answered", ({ name, outcome, reported, answer, href }, { hello, answer: texts }) => ({
  subject: texts.subject,
  heading: hello(name),
  paragraphs: [outcome === "overturned" && reported ? texts.overturnedReport : texts[outcome], texts.why(answer), texts.person],
  button: { label: texts.button, href },
  after: outcome === "upheld" ? [texts.otherWays] : [],
}));
