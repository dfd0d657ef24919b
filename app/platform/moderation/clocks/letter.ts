import { withPreview, type Letter, type LetterSetting, type MailTemplate } from "#app/platform/mail/letter.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { clockTexts } from "./messages/index.ts";

interface Waiting {
  name: string;
  cases: number;
  appeals: number;
  /** Names of neighbourhoods; "" stands for the whole town. */
  places: readonly string[];
  /** Where the town lives. */
  origin: string;
}

function letterIn(locale: Locale) {
  return ({ name, cases, appeals, places, origin }: Waiting, { town, words }: LetterSetting): Letter => {
    const texts = clockTexts.in(locale, words);
    const named = [...new Set(places)].map((place) => place || texts.wholeTown).join(", ");
    return withPreview({
      subject: texts.subject(town),
      heading: texts.hello(name),
      paragraphs: [...(cases > 0 ? [texts.cases(cases)] : []), ...(appeals > 0 ? [texts.appeals(appeals)] : []), texts.where(named)],
      button: cases > 0 ? { label: texts.button, href: `${origin}/toezicht` } : { label: texts.buttonAppeals, href: `${origin}/toezicht/bezwaren` },
      after: [texts.why],
    });
  };
}

/** To those who may decide: how much waits too long, and where. */
export const waitingLetter: MailTemplate<Waiting> = { name: "moderation.waiting", letter: { nl: letterIn("nl"), en: letterIn("en") } };
