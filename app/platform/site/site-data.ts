import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Words } from "#app/platform/i18n/words.ts";
import type { TownPair } from "#app/platform/plain-language/pairs/lexicon.ts";
import type { SuppressionReason } from "#app/platform/mail/suppression.ts";
import type { Restriction } from "#app/platform/permissions/actor.ts";

export interface Picture {
  src: string;
  alt: string;
  width: number | null;
  height: number | null;
}

/** What every page of a town knows about the town and the one who looks. */
export interface TownSite {
  site: "town";
  locale: Locale;
  words: Words;
  name: string;
  municipality: string;
  tagline: string;
  contactEmail: string;
  /** Set while the town is on trial, or about to close; with what its operator wrote about that. */
  stage: { name: "trial" | "closing"; note: string | null } | null;
  timeZone: string;
  /** Moment of this answer: what "vandaag" means on this page, in the browser as on the server. */
  now: Date;
  origin: string;
  themeHash: string;
  /** For what a phone draws around the site. */
  themeColour: string;
  header: "solid" | "paper";
  logo: Picture | null;
  favicon: { src: string; type: string } | null;
  /** `write` is where a member makes something of their own, in a part that has such a page. */
  menu: { label: string; href: string; write: string | null }[];
  /** The town's own pages at the foot of every page. */
  footer: { label: string; href: string }[];
  neighbourhoods: { slug: string; name: string; id: string }[];
  /** What the town added to the words of the writing coach; only for members, who write. */
  plainWords: readonly TownPair[];
  /** `mailStopped` is the address that no mail goes to any more, and why; `unread` counts what they were told and did not read, up to `MOST_COUNTED`. */
  member: { name: string; neighbourhoodId: string | null; isAdmin: boolean; keepsOrder: boolean; mailStopped: { address: string; reason: SuppressionReason } | null; unread: number; restriction: Restriction | null; supportUntil: Date | null } | null;
}

/** The same for the operators' site. */
export interface PlatformSite {
  site: "platform";
  locale: Locale;
  words: Words;
  now: Date;
  origin: string;
  timeZone: string;
  operator: { name: string } | null;
}

export type SiteData = TownSite | PlatformSite;
