import { withPreview, type Letter, type MailTemplate } from "#app/platform/mail/letter.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { reportTexts, type ReportTexts } from "./messages/index.ts";

function inBoth<Props>(name: string, say: (props: Props, mail: ReportTexts["mail"]) => Omit<Letter, "preview">): MailTemplate<Props> {
  const letter = (locale: Locale): MailTemplate<Props>["letter"][Locale] => (props, { words }) => withPreview(say(props, reportTexts.in(locale, words).mail));
  return { name, letter: { nl: letter("nl"), en: letter("en") } };
}

/** To whoever reported something: it arrived (DSA, art. 16, 4). */
export const receiptLetter = inBoth<{ name: string | null; code: string; href: string }>("moderation.receipt", ({ name, code, href }, { hello, receipt }) => ({
  subject: receipt.subject,
  heading: hello(name),
  paragraphs: [receipt.text, receipt.code(code)],
  button: { label: receipt.button, href },
  after: [receipt.notYou],
}));

interface Told {
  name: string | null;
  /** Null when it is gone. */
  title: string | null;
  /** `changed`: an objection of its author was right. */
  outcome: "acted" | "not-acted" | "gone" | "changed";
  /** Last day to object; null when there is nothing to object to. */
  objectUntil: string | null;
  href: string;
}

/** To whoever reported something: what became of it, and how to object (DSA, art. 16, 5). */
export const reportToldLetter = inBoth<Told>("moderation.report-told", ({ name, title, outcome, objectUntil, href }, { hello, told }) => ({
  subject: told.subject,
  heading: hello(name),
  paragraphs: [...(title ? [told.about(title)] : []), told[outcome], told.person],
  button: { label: told.button, href },
  after: objectUntil === null ? [] : [told.object(objectUntil)],
}));
