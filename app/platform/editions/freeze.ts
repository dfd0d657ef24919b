import { shortened } from "#app/lib/shortened.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import type { Words } from "#app/platform/i18n/words.ts";
import type { EditionCandidate } from "./candidate.ts";
import type { EditionContent, EditionItem } from "./content.ts";
import type { ChosenEdition, ChosenItem } from "./rank.ts";
import type { FrozenReason, Reason } from "./reason.ts";
import type { EditionWindow } from "./window.ts";

/** Longest excerpt, in characters: some four lines of a mail, enough to know whether to read on. */
const EXCERPT = 280;

/** What an edition needs to know beside what was chosen. */
export interface FreezeSetting {
  locale: Locale;
  words: Words;
  town: { name: string; municipality: string; timeZone: string };
  /** The neighbourhoods whose edition this is. */
  neighbourhoodIds: readonly string[];
  /** Every neighbourhood of the town, in the town's own order. */
  neighbourhoods: readonly { id: string; name: string }[];
}

type NamesOf = (ids: readonly string[]) => string[];

/** @throws Error when a reason names a neighbourhood that the town does not have: what would be said is no longer known to be true */
function freezeReason(reason: Reason, namesOf: NamesOf): FrozenReason {
  if (!("ids" in reason)) return reason;
  const names = namesOf(reason.ids);
  if (names.length !== reason.ids.length) throw new Error(`An edition names a neighbourhood that is not there: ${reason.ids.join(", ")}`);
  return { because: reason.because, names };
}

function speakerOf({ author, organisation }: EditionCandidate): EditionItem["by"] {
  return { name: organisation?.name ?? author.name, organisation: organisation !== null, civilServantTitle: author.civilServantTitle };
}

function freezeItem({ item, why }: ChosenItem, namesOf: NamesOf, locale: Locale): EditionItem {
  return {
    id: item.id,
    kind: item.kind,
    title: item.title.replace(/\s+/gu, " ").trim(),
    excerpt: shortened(item.excerpt, EXCERPT),
    path: item.path,
    lines: [...(item.lines?.[locale] ?? [])],
    publishedAt: item.publishedAt.toISOString(),
    by: speakerOf(item),
    neighbourhoods: item.neighbourhoodIds === "town" ? [] : namesOf(item.neighbourhoodIds),
    replyCount: item.replyCount,
    thanksCount: item.thanksCount,
    photo: item.photo && { ...item.photo, widths: [...item.photo.widths] },
    why: why.map((reason) => freezeReason(reason, namesOf)),
  };
}

/** The content of an edition as it is kept: everything that mail, page, print and plain text need, and nothing that changes later. */
export function freeze(chosen: ChosenEdition, window: EditionWindow, { locale, words, town, neighbourhoodIds, neighbourhoods }: FreezeSetting): EditionContent {
  const namesOf: NamesOf = (ids) => neighbourhoods.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return {
    version: 1,
    locale,
    words: { neighbourhood: { ...words.neighbourhood }, post: { ...words.post } },
    town: { name: town.name, municipality: town.municipality, timeZone: town.timeZone },
    neighbourhoods: namesOf(neighbourhoodIds),
    window: { key: window.key, from: window.from.toISOString(), until: window.until.toISOString() },
    sections: chosen.sections.map(({ section, items, leftOut }) => ({ section, leftOut, items: items.map((each) => freezeItem(each, namesOf, locale)) })),
  };
}
