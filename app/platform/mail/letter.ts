import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Words } from "#app/platform/i18n/words.ts";

/** A mail before it is dressed: what it says, in order. */
export interface Letter {
  subject: string;
  /** The line that mail programs show beside the subject. */
  preview: string;
  heading: string;
  paragraphs: readonly string[];
  button?: { label: string; href: string };
  /** Below the button: how long it works, what to do when this mail was not expected. */
  after: readonly string[];
  /** At the very end: where to choose what comes by mail, and to stop it. */
  links?: readonly { label: string; href: string }[];
}

/** A letter of which mail programs show the first paragraph beside the subject. */
export function withPreview(letter: Omit<Letter, "preview">): Letter {
  return { ...letter, preview: letter.paragraphs[0] ?? "" };
}

/** What every letter may know of the town it comes from. */
export interface LetterSetting {
  /** The site's name: "Samen Gorinchem". */
  town: string;
  words: Words;
}

/** A kind of mail: its name in the records, and what it says in each language. */
export interface MailTemplate<Props> {
  name: string;
  /** Somebody sits waiting for it: it goes before mail that can wait. */
  urgent?: true;
  /** Goes even to an address that mail was stopped to, for it mends just that; its reader asked for it. */
  repairs?: true;
  letter: Readonly<Record<Locale, (props: Props, setting: LetterSetting) => Letter>>;
}
