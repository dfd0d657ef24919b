import type { ItemCard } from "#app/platform/content/card.ts";
import { cardsOf } from "#app/platform/content/feed.server.ts";
import type { CardView } from "#app/platform/content/kind.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { readQuery } from "./query.ts";

export interface SearchWish {
  typed: string;
  kinds: readonly string[];
  neighbourhoodId?: string;
  /** First page is 0. */
  page: number;
  size: number;
}

export interface SearchResult {
  cards: ItemCard[];
  /** True when nothing was found exactly and these are what comes near. */
  nearly: boolean;
  more: boolean;
}

/**
 * Searches everything published in a town. Understands Dutch endings, accents and an unfinished last word; when nothing fits, what is spelled
 * alike is offered.
 */
export async function search(db: TenantDb, { typed, kinds, neighbourhoodId, page, size }: SearchWish, view: CardView): Promise<SearchResult> {
  const query = readQuery(typed);
  if (!query || kinds.length === 0) return { cards: [], nearly: false, more: false };
  const hits = await db.$queryRaw<{ subject_id: string; fuzzy: boolean }[]>`
    select subject_id, fuzzy from search_entries(${[...query.exact]}::text[], ${query.loose}, ${[...kinds]}::text[], ${neighbourhoodId ?? null}::uuid, ${size + 1}::integer, ${page * size}::integer)`;
  const cards = await cardsOf(db, hits.slice(0, size).map((hit) => hit.subject_id), view);
  return { cards, nearly: hits[0]?.fuzzy ?? false, more: hits.length > size };
}
