import { z } from "zod";
import type { EditionCandidate, EditionReader } from "./candidate.ts";

const names = z.array(z.string()).min(1);

/** Why an item is in an edition, as it is kept: neighbourhoods by the name they had, so that the sentence stays true when one is renamed or gone. */
export const frozenReason = z.discriminatedUnion("because", [
  z.object({ because: z.literal("person"), name: z.string() }),
  z.object({ because: z.literal("organisation"), name: z.string() }),
  z.object({ because: z.literal("item") }),
  z.object({ because: z.literal("search"), words: z.string() }),
  z.object({ because: z.literal("followed-neighbourhood"), names }),
  z.object({ because: z.literal("replies"), count: z.number().int().positive() }),
  z.object({ because: z.literal("neighbourhood"), names }),
  z.object({ because: z.literal("adjacent"), names }),
  z.object({ because: z.literal("town") }),
  z.object({ because: z.literal("lively"), replyCount: z.number().int(), thanksCount: z.number().int() }),
]);

export type FrozenReason = z.infer<typeof frozenReason>;

/** The same as it is found: neighbourhoods by id. */
export type Reason = Exclude<FrozenReason, { names: string[] }> | { because: "followed-neighbourhood" | "neighbourhood" | "adjacent"; ids: string[] };

/** Parts of an edition in the order in which it brings them. */
export const sectionNames = ["followed", "own", "upcoming", "near", "town"] as const;
export type SectionName = (typeof sectionNames)[number];

const sectionOf: Record<Exclude<Reason["because"], "lively">, SectionName> = {
  person: "followed",
  organisation: "followed",
  item: "followed",
  search: "followed",
  "followed-neighbourhood": "followed",
  replies: "followed",
  neighbourhood: "own",
  adjacent: "near",
  town: "town",
};

/** What somebody writes in an organisation's name is the organisation's: following the person must not tell who wrote it. */
function followedReasons({ id, author, organisation, neighbourhoodIds: audience }: EditionCandidate, { follows }: EditionReader): Reason[] {
  const places = audience === "town" ? [] : audience.filter((place) => follows.neighbourhoods?.has(place));
  return [
    ...(!organisation && follows.people.has(author.id) ? [{ because: "person" as const, name: author.name }] : []),
    ...(organisation && follows.organisations.has(organisation.id) ? [{ because: "organisation" as const, name: organisation.name }] : []),
    ...(follows.items.has(id) ? [{ because: "item" as const }] : []),
    ...(follows.searches ?? []).filter(({ itemIds }) => itemIds.has(id)).map(({ words }) => ({ because: "search" as const, words })),
    ...(places.length > 0 ? [{ because: "followed-neighbourhood" as const, ids: places }] : []),
  ];
}

/** One place is enough: what is for your own neighbourhood need not be near as well. */
function placeReasons({ neighbourhoodIds: audience }: EditionCandidate, { neighbourhoodIds, adjacentIds }: EditionReader): Reason[] {
  if (audience === "town") return [{ because: "town" }];
  const own = neighbourhoodIds.filter((id) => audience.includes(id));
  if (own.length > 0) return [{ because: "neighbourhood", ids: own }];
  const near = adjacentIds.filter((id) => audience.includes(id));
  return near.length > 0 ? [{ because: "adjacent", ids: near }] : [];
}

/** Every reason why this would interest this reader, the strongest first; none when nothing does. */
export function reasonsFor(item: EditionCandidate, reader: EditionReader): Reason[] {
  return [...followedReasons(item, reader), ...placeReasons(item, reader)];
}

/** The part of the edition that the strongest of these reasons leads to. */
export function sectionFor([strongest]: readonly Reason[]): SectionName | undefined {
  return strongest && strongest.because !== "lively" ? sectionOf[strongest.because] : undefined;
}
