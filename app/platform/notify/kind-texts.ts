import type { Locale } from "#app/platform/i18n/locale.ts";
import type { NotificationDetail, NotificationKind } from "./kinds.ts";

/** What is said of each kind. A kind without its texts does not compile. */
export type KindTexts = Readonly<
  Record<
    NotificationKind,
    {
      /** Its name in the table of preferences. */
      label: string;
      /** The sentence that tells it, without a full stop. @param by who did it @param title of the item @param about the neighbourhood or the words that it was found by */
      line: (by: string, title: string, about: string) => string;
    }
  >
>;

/** The sentence of a notification: its own where it brought one, else that of its kind. */
export function sentenceOf(kinds: KindTexts, { kind, by, title, about, detail }: { kind: NotificationKind; by: string; title: string; about: string; detail: Pick<NotificationDetail, "said"> }, locale: Locale): string {
  return detail.said?.[locale] ?? kinds[kind].line(by, title, about);
}
