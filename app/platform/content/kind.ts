import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { IconName } from "#app/ui/icon.tsx";

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
  card: (db: Db, itemIds: readonly string[], view: CardView) => Promise<ReadonlyMap<string, CardFacts>>;
  search: (item: SpineItem) => SearchText;
  /**
   * What of this kind happens between two moments, soonest first, once per item: editions bring it whenever it was published. At most a few
   * hundred.
   */
  upcoming?: (db: Db, from: Date, until: Date) => Promise<readonly Upcoming[]>;
  /** How it shows on the page of an organisation; without it the newest come first, and the rest stays on that page. */
  ofOrganisation?: OfOrganisation;
  /** What else one says that others read: it is found by that too, and it passes the gate of the moderation with the text when it comes back into sight. */
  also?: (db: Db, tenantId: string, itemId: string) => Promise<readonly string[]>;
  /**
   * It tells of somebody's own circumstances: lists name its author by first name and show nothing of its text to visitors, and search engines are not led to it.
   */
  personal?: true;
  /**
   * What a text gives reason to worry about, in words that the desk knows: then it waits until somebody looked, out of care and not because a
   * rule was broken. Pure, and asked at every change.
   */
  worries?: (text: { title: string; body: string }) => readonly string[];
  /** What follows once others can see one, be it for the second time. Done twice it changes nothing. */
  appeared?: (here: Appearing) => Promise<void>;
}

/** What an organisation does of one kind, beyond what it wrote: what stands open now. */
export interface OfOrganisation {
  /** Ids of what is still to come or still open in its name, in the order in which one wants it; at most so many. */
  open: (db: Db, organisationId: string, at: Date, most: number) => Promise<readonly string[]>;
  /** Path of the list of all of it, by the last part of the organisation's address. */
  more: (slug: string) => string;
  /** Path of its iCalendar, for what happens at a moment. */
  calendar?: (slug: string) => string;
}

/** Where and when an item came into sight. */
export interface Appearing {
  db: TenantDb;
  tenant: Tenant;
  itemId: string;
  at: Date;
  requestId: string;
}

/** For whom facts are put into words, and when. */
export interface CardView {
  locale: Locale;
  /** IANA time zone of the town. */
  timeZone: string;
  at: Date;
  /** For anybody at all: of what tells of somebody's own circumstances lists give the title alone. */
  withoutAccount?: boolean;
}

/** Small facts that a card shows beside what the spine knows. */
export interface CardFacts {
  /** A word or two each, such as "vol" or "nog 3 plaatsen". */
  badges: readonly string[];
  /** What somebody wants to know before they read on, such as when and where; above the excerpt, and frozen into editions. */
  lines: readonly CardLine[];
}

export interface CardLine {
  icon: IconName;
  text: string;
}

/** An item that happens at a moment. */
export interface Upcoming {
  itemId: string;
  startsAt: Date;
}
