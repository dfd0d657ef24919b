import type { Db } from "#app/platform/database/client.server.ts";

/** An item as the spine holds it, enough to find, search and list it. */
export interface SpineItem {
  id: string;
  kind: string;
  slug: string;
  title: string;
  body: string;
  authorId: string;
  organisationId: string | null;
  publishedAt: Date | null;
}

/** What the search index keeps of an item, beyond title and body. */
export interface SearchText {
  title: string;
  body: string;
  /** Further words it should be found by: synonyms, names, places. */
  also: readonly string[];
}

/**
 * One kind of item and all that the platform must know to carry it everywhere. The platform asks `audience` and status of
 * the spine itself; a kind only says what is its own.
 */
export interface ItemKind {
  kind: string;
  /** Path of an item's page within the town. */
  path: (item: Pick<SpineItem, "id" | "slug">) => string;
  /** Its own facts for cards, by item id; one query for a whole page of items. Empty when the spine says it all. */
  card: (db: Db, itemIds: readonly string[]) => Promise<ReadonlyMap<string, CardFacts>>;
  search: (item: SpineItem) => SearchText;
}

/** Small facts that a card shows beside what the spine knows, such as "vol" or "nog 3 plaatsen". */
export interface CardFacts {
  badges: readonly string[];
}
