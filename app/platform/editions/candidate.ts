import type { Audience } from "#app/platform/content/audience.ts";
import type { PhotoView } from "#app/platform/content/card.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";

/** A published item that an edition might bring. */
export interface EditionCandidate {
  id: string;
  kind: string;
  title: string;
  excerpt: string;
  /** Path of its page within the town. */
  path: string;
  publishedAt: Date;
  /** The neighbourhoods it is for, or the whole town. */
  neighbourhoodIds: Audience;
  author: { id: string; name: string; civilServantTitle: string | null };
  /** In whose name it was written, if not the author's own. */
  organisation: { id: string; name: string } | null;
  replyCount: number;
  thanksCount: number;
  photo: PhotoView | null;
  /** When it happens next, within the days after the edition; absent for what happens at no moment. */
  startsAt?: Date;
  /** When, where and the like, in the reader's language. */
  lines?: Readonly<Record<Locale, readonly string[]>>;
}

/** A saved search: its words, and which of the candidates it finds. */
export interface FollowedSearch {
  words: string;
  itemIds: ReadonlySet<string>;
}

/** For whom an edition is chosen, and what is known of them. */
export interface EditionReader {
  /** Null where nobody in particular reads, as at the noticeboard of a community centre. */
  accountId: string | null;
  neighbourhoodIds: readonly string[];
  /** Neighbourhoods next to these; empty for whoever does not want them. */
  adjacentIds: readonly string[];
  /** Kinds of item; empty means all. */
  kinds: readonly string[];
  follows: {
    people: ReadonlySet<string>;
    organisations: ReadonlySet<string>;
    neighbourhoods?: ReadonlySet<string>;
    items: ReadonlySet<string>;
    searches?: readonly FollowedSearch[];
  };
  /** When somebody replied, by item: what they were told of and did not read yet. */
  replies?: ReadonlyMap<string, readonly Date[]>;
  /** What earlier editions brought. */
  shown: ReadonlySet<string>;
  /** What was read on the site. */
  readIds: ReadonlySet<string>;
}

/**
 * The reader of a noticeboard: a neighbourhood, and nobody's likes or past.
 *
 * @param adjacentIds neighbourhoods next to it
 */
export function noticeboardReader(neighbourhoodId: string, adjacentIds: readonly string[]): EditionReader {
  return {
    accountId: null,
    neighbourhoodIds: [neighbourhoodId],
    adjacentIds,
    kinds: [],
    follows: { people: new Set(), organisations: new Set(), items: new Set() },
    shown: new Set(),
    readIds: new Set(),
  };
}
