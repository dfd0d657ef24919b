import type { EditionCandidate, EditionReader } from "./candidate.ts";
import { reasonsFor, sectionFor, sectionNames, type Reason, type SectionName } from "./reason.ts";
import type { EditionWindow } from "./window.ts";

/** Most items of each part: an edition is read in one sitting, and one part does not drown the next. */
export const MOST: Readonly<Record<SectionName, number>> = { followed: 6, own: 8, upcoming: 6, near: 4, town: 4 };

export interface ChosenItem {
  item: EditionCandidate;
  /** Never empty; the first decided where it stands. */
  why: Reason[];
}

export interface ChosenSection {
  section: SectionName;
  /** Newest first. */
  items: ChosenItem[];
  /** How many more belonged here. */
  leftOut: number;
}

/** What one edition brings, in the order in which it brings it. */
export interface ChosenEdition {
  sections: ChosenSection[];
}

/** By id at last, as everywhere in lists, so that the order never depends on how the items came in. */
function newestFirst({ item: one }: ChosenItem, { item: other }: ChosenItem): number {
  const later = other.publishedAt.getTime() - one.publishedAt.getTime();
  return later || (one.id < other.id ? 1 : -1);
}

/** Each reply and each thank-you is a neighbour who found it worth a moment. */
function liveliness({ item }: ChosenItem): number {
  return item.replyCount + item.thanksCount;
}

/** How many replies came within the window that this reader did not see. */
function newReplies(id: string, { replies }: EditionReader, { from, until }: EditionWindow): number {
  return (replies?.get(id) ?? []).filter((at) => at >= from && at < until).length;
}

function mayBring({ id, kind, author, publishedAt }: EditionCandidate, reader: EditionReader, { from, until }: EditionWindow): boolean {
  if (publishedAt < from || publishedAt >= until) return false;
  if (author.id === reader.accountId) return false;
  if (reader.shown.has(id) || reader.readIds.has(id)) return false;
  return reader.kinds.length === 0 || reader.kinds.includes(kind);
}

/** What happens soon is brought again, read or not: that it is nearly time is the news. */
function comesSoon({ kind, author, publishedAt, startsAt }: EditionCandidate, reader: EditionReader, { until }: EditionWindow): boolean {
  if (startsAt === undefined || startsAt < until || publishedAt >= until || author.id === reader.accountId) return false;
  return reader.kinds.length === 0 || reader.kinds.includes(kind);
}

function soonestFirst(one: ChosenItem, other: ChosenItem): number {
  return (one.item.startsAt?.getTime() ?? 0) - (other.item.startsAt?.getTime() ?? 0) || (one.item.id < other.item.id ? -1 : 1);
}

/** Says of what got in for it that it was lively; where everything fitted that decided nothing, and is no reason. */
function withLiveliness(chosen: ChosenItem): ChosenItem {
  if (liveliness(chosen) === 0) return chosen;
  const { replyCount, thanksCount } = chosen.item;
  return { ...chosen, why: [...chosen.why, { because: "lively", replyCount, thanksCount }] };
}

function sectionWith(section: SectionName, all: readonly ChosenItem[]): ChosenSection {
  const most = MOST[section];
  if (section === "upcoming") return { section, items: [...all].sort(soonestFirst).slice(0, most), leftOut: Math.max(0, all.length - most) };
  if (all.length <= most) return { section, items: [...all].sort(newestFirst), leftOut: 0 };
  const liveliest = [...all].sort((one, other) => liveliness(other) - liveliness(one) || newestFirst(one, other)).slice(0, most);
  return { section, items: liveliest.map(withLiveliness).sort(newestFirst), leftOut: all.length - most };
}

/**
 * Chooses what an edition brings. The same reader, candidates and window give the same edition, in whatever order the candidates come.
 *
 * What happens soon stands together, soonest first. Any other item stands once, in the first part it fits: what you follow, your
 * neighbourhood, around you, the whole town. Where more fits than a part
 * holds, what most neighbours replied to or gave thanks for gets in; within a part the newest comes first all the same.
 * Left out is what you wrote, what an earlier edition brought, what you read and kinds that you did not choose. What was replied to, and
 * you asked to hear of it here, comes again until you read it.
 *
 * @param candidates published items; those outside the window are left out here
 * @returns undefined when there is nothing to bring: an empty edition is never sent
 */
export function chooseEdition(reader: EditionReader, candidates: readonly EditionCandidate[], window: EditionWindow): ChosenEdition | undefined {
  const parts = new Map<SectionName, ChosenItem[]>(sectionNames.map((name) => [name, []]));
  const once = new Map(candidates.map((item) => [item.id, item]));
  for (const item of once.values()) {
    const count = newReplies(item.id, reader, window);
    const soon = comesSoon(item, reader, window);
    if (count === 0 && !soon && !mayBring(item, reader, window)) continue;
    const why: Reason[] = [...(count > 0 ? [{ because: "replies" as const, count }] : []), ...reasonsFor(item, reader)];
    const section = sectionFor(why);
    if (section && soon) parts.get("upcoming")?.push({ item, why });
    else if (section) parts.get(section)?.push({ item, why });
  }
  const sections = [...parts].filter(([, items]) => items.length > 0).map(([section, items]) => sectionWith(section, items));
  return sections.length > 0 ? { sections } : undefined;
}
