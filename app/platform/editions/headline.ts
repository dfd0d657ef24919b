import { shortened } from "#app/lib/shortened.ts";
import type { EditionContent, EditionItem } from "./content.ts";
import { itemsOf } from "./items.ts";
import { editionMessages } from "./messages/index.ts";

/** Titles that the preview names, and how many characters it has; mail programs show little more. */
const NAMED = 3;
const PREVIEW = 130;

/** What an edition says of itself before it is opened. */
export interface Headline {
  /** "Samen Gorinchem: 7 berichten uit Wijdschild" */
  subject: string;
  /** What mail programs show beside the subject: its first titles. */
  preview: string;
  /** "Nieuws uit Wijdschild" */
  title: string;
}

function isFromHome({ why }: EditionItem): boolean {
  return why.some(({ because }) => because === "neighbourhood");
}

/** Subject, preview and title of an edition. What counts as from the neighbourhood is all that is for it, whichever part it stands in. */
export function headlineOf(content: EditionContent): Headline {
  const { locale, words, town, neighbourhoods } = content;
  const texts = editionMessages.in(locale, words);
  const items = itemsOf(content);
  const own = items.filter(isFromHome).length;
  const named = items.slice(0, NAMED).map(({ title }) => title);
  return {
    subject: texts.subject(town.name, neighbourhoods, own, items.length - own),
    preview: shortened(texts.preview(named.join(" · "), items.length - named.length), PREVIEW),
    title: texts.title(neighbourhoods),
  };
}
