import type { Locale } from "#app/platform/i18n/locale.ts";
import { withPreview, type Letter, type LetterSetting, type MailTemplate } from "#app/platform/mail/letter.ts";
import { notifyMessages } from "./messages/index.ts";
import type { NotificationKind } from "./kinds.ts";

/** One thing that a mail tells. */
export interface LetterLine {
  kind: NotificationKind;
  by: string;
  title: string;
  about: string;
  /** What the reply says, as far as it fits; empty where it is no reply. */
  words: string;
}

/** What waits to be said to somebody about one item, or of one kind. */
export interface NotificationMail {
  name: string;
  lines: readonly [LetterLine, ...LetterLine[]];
  /** How many there are in all: more than there are lines, when they would not fit. */
  count: number;
  /** Where all of it is read. */
  href: string;
  links: { preferences: string; stop: string; letGo: string };
}

function write(locale: Locale, { name, lines, count, href, links }: NotificationMail, { words }: LetterSetting): Letter {
  const texts = notifyMessages.in(locale, words);
  const [first] = lines;
  const { mail } = texts;
  const sentence = ({ kind, by, title, about }: LetterLine) => texts.kinds[kind].line(by, title, about);
  const replies = first.words !== "";
  return withPreview({
    subject: count === 1 ? sentence(first) : replies ? mail.replies(count, first.title) : mail.several(count),
    heading: mail.hello(name),
    paragraphs: lines.flatMap((line) => (replies ? [mail.wrote(line.by), line.words] : [`${sentence(line)}.`])),
    button: { label: count > 1 && !replies ? mail.all : replies ? mail.readReply : mail.read, href },
    after: [],
    links: [
      { label: mail.letGo, href: links.letGo },
      { label: mail.stop(texts.kinds[first.kind].label), href: links.stop },
      { label: mail.preferences, href: links.preferences },
    ],
  });
}

/** The mail of one notification, or of several that waited for each other. */
export const notificationLetter: MailTemplate<NotificationMail> = {
  name: "notification",
  letter: { nl: (props, setting) => write("nl", props, setting), en: (props, setting) => write("en", props, setting) },
};
