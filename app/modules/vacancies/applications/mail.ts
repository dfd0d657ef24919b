import type { Locale } from "#app/platform/i18n/locale.ts";
import { withPreview, type Letter, type LetterSetting, type MailTemplate } from "#app/platform/mail/letter.ts";
import { vacancyMessages } from "../messages/index.ts";

/** What the mails say that go to an address of which nobody showed yet that it is theirs: nothing that somebody typed, not even a name. */
interface ByMail {
  title: string;
  organisation: string;
  /** Sealed address of the application. */
  link: string;
}

type Write<Props> = (props: Props, setting: LetterSetting, locale: Locale) => Letter;

function template<Props>(name: string, write: Write<Props>, urgent?: true): MailTemplate<Props> {
  return { name, urgent, letter: { nl: (props, setting) => write(props, setting, "nl"), en: (props, setting) => write(props, setting, "en") } };
}

/** To somebody without an account who applied: shows that the address is theirs. */
export const confirmLetter = template<ByMail>(
  "vacancies.confirm",
  ({ title, organisation, link }, { words }, locale) => {
    const { mail } = vacancyMessages.in(locale, words).apply;
    return withPreview({ subject: mail.confirm.subject(title), heading: mail.helloThere, paragraphs: mail.confirm.text(title, organisation), button: { label: mail.confirm.button, href: link }, after: mail.confirm.after });
  },
  true,
);

/** To somebody without an account who applied for the same before. */
export const alreadyLetter = template<ByMail>(
  "vacancies.already",
  ({ title, organisation, link }, { words }, locale) => {
    const { mail } = vacancyMessages.in(locale, words).apply;
    return withPreview({ subject: mail.already.subject(title), heading: mail.helloThere, paragraphs: mail.already.text(title, organisation), button: { label: mail.news.button, href: link }, after: [] });
  },
  true,
);

interface News extends ByMail {
  name: string;
  /** What happened, in a sentence without a full stop. */
  said: string;
  /** What the organisation wrote; null where nobody did. */
  note: string | null;
  /** Where other volunteer work is to be found. */
  others: string;
}

/** To somebody without an account: what became of their application. */
export const newsLetter = template<News>("vacancies.news", ({ name, title, organisation, link, said, note, others }, { words }, locale) => {
  const { mail } = vacancyMessages.in(locale, words).apply;
  return withPreview({
    subject: mail.already.subject(title),
    heading: mail.hello(name),
    paragraphs: [`${said}.`, ...(note === null ? [] : [mail.news.wrote(organisation), ...note.split(/\n{2,}/)])],
    button: { label: mail.news.button, href: link },
    after: [],
    links: [{ label: mail.news.more, href: others }],
  });
});
