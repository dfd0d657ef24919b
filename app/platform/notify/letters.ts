import type { Locale } from "#app/platform/i18n/locale.ts";
import { withPreview, type Letter, type LetterSetting, type MailTemplate } from "#app/platform/mail/letter.ts";
import { notifyMessages } from "./messages/index.ts";
import { sentenceOf } from "./kind-texts.ts";
import type { NotificationDetail, NotificationKind } from "./kinds.ts";

/** One thing that a mail tells. */
export interface LetterLine {
  kind: NotificationKind;
  by: string;
  title: string;
  about: string;
  /** What the reply says, as far as it fits; empty where it is no reply. */
  words: string;
  detail: Pick<NotificationDetail, "said">;
}

/** What waits to be said to somebody about one item, or of one kind. */
export interface NotificationMail {
  name: string;
  lines: readonly [LetterLine, ...LetterLine[]];
  /** How many there are in all: more than there are lines, when they would not fit. */
  count: number;
  /** Where all of it is read. */
  href: string;
  /** No way to let go where nothing is followed, none to stop what everybody is told. */
  links: { preferences: string; stop: string | null; letGo: string | null };
}

/** A sentence with its full stop, where it has no other sign of its end. */
function ended(sentence: string): string {
  return /[.?!…]$/.test(sentence) ? sentence : `${sentence}.`;
}

function write(locale: Locale, { name, lines, count, href, links }: NotificationMail, { words }: LetterSetting): Letter {
  const texts = notifyMessages.in(locale, words);
  const [first] = lines;
  const { mail } = texts;
  const sentence = (line: LetterLine) => sentenceOf(texts.kinds, line, locale);
  const replies = first.words !== "";
  return withPreview({
    subject: count === 1 ? sentence(first) : replies ? mail.replies(count, first.title) : first.detail.said ? mail.tellings(count) : mail.several(count),
    heading: mail.hello(name),
    paragraphs: lines.flatMap((line) => (replies ? [mail.wrote(line.by), line.words] : [ended(sentence(line))])),
    button: { label: count > 1 && !replies ? mail.all : replies ? mail.readReply : mail.read, href },
    after: [],
    links: [
      ...(links.letGo === null ? [] : [{ label: mail.letGo, href: links.letGo }]),
      ...(links.stop === null ? [] : [{ label: mail.stop(texts.kinds[first.kind].label), href: links.stop }]),
      { label: mail.preferences, href: links.preferences },
    ],
  });
}

/** The mail of one notification, or of several that waited for each other. */
export const notificationLetter: MailTemplate<NotificationMail> = {
  name: "notification",
  letter: { nl: (props, setting) => write("nl", props, setting), en: (props, setting) => write("en", props, setting) },
};
