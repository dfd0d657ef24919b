import type { Locale } from "#app/platform/i18n/locale.ts";
import { withPreview, type Letter, type LetterSetting, type MailTemplate } from "#app/platform/mail/letter.ts";
import { helpMessages } from "../messages/index.ts";
import type { Side } from "../side.ts";

interface HowDidItGo {
  name: string;
  title: string;
  side: Side;
  /** Sealed address where it is said, without what is said. */
  link: string;
}

function letterIn(locale: Locale) {
  return ({ name, title, side, link }: HowDidItGo, { words }: LetterSetting): Letter => {
    const { mail } = helpMessages.in(locale, words);
    const says = (answer: string) => `${link}?antwoord=${answer}`;
    return withPreview({
      subject: mail.subject[side](title),
      heading: mail.hello(name),
      paragraphs: mail.text[side](title),
      button: { label: mail.yes[side], href: says(side === "ask" ? "matched" : "still") },
      after: [],
      links: [...(side === "ask" ? [{ label: mail.still, href: says("still") }] : []), { label: mail.no[side], href: says("not-needed") }],
    });
  };
}

/** To somebody who asked or offered: how it went, or whether it still stands. Each answer is a page with one button. */
export const howDidItGo: MailTemplate<HowDidItGo> = { name: "help.how-did-it-go", letter: { nl: letterIn("nl"), en: letterIn("en") } };
