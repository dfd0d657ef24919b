import type { NotificationKind } from "./kinds.ts";

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
