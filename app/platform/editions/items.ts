import type { EditionContent, EditionItem } from "./content.ts";

/** All items of an edition in the order in which it brings them. Apart from the schema, so that the browser need not load a validator. */
export function itemsOf({ sections }: Pick<EditionContent, "sections">): EditionItem[] {
  return sections.flatMap(({ items }) => items);
}
