import { z } from "zod";

/** What can be followed; a saved search is followed by its words. */
export type FollowTarget =
  | { what: "item" | "person" | "organisation" | "neighbourhood"; id: string }
  | { what: "search"; typed: string; neighbourhoodId: string | null };

/** In the order in which lists show them. */
export const targetWords = ["person", "organisation", "neighbourhood", "search", "item"] as const;

/** How an address or a form names what to follow, and where to go back to. */
export const followAddress = z.object({
  what: z.enum(targetWords),
  id: z.uuid().optional(),
  /** Words of a search. */
  q: z.string().trim().min(1).max(200).optional(),
  /** Neighbourhood of a search, by id. */
  where: z.uuid().optional(),
  terug: z.string().max(500).default("/"),
});

/** The same with what to do about it. */
export const followForm = followAddress.extend({ do: z.enum(["follow", "unfollow"]) });

/** What these fields name; undefined when they name nothing whole. */
export function targetOf({ what, id, q, where }: Omit<z.output<typeof followAddress>, "terug">): FollowTarget | undefined {
  if (what === "search") return q === undefined ? undefined : { what, typed: q, neighbourhoodId: where ?? null };
  return id === undefined ? undefined : { what, id };
}

/** The fields that name a target. */
export function targetFields(target: FollowTarget): Record<string, string> {
  if (target.what !== "search") return { what: target.what, id: target.id };
  return { what: "search", q: target.typed, ...(target.neighbourhoodId === null ? {} : { where: target.neighbourhoodId }) };
}

/** In the address to which one comes back: whether one follows now. */
export const FOLLOWED = "gevolgd";

/** The address to come back to, with what was done in it. */
export function backWith(back: string, wanted: boolean): string {
  const url = new URL(back, "http://here.invalid");
  url.searchParams.set(FOLLOWED, wanted ? "ja" : "nee");
  return url.pathname + url.search + url.hash;
}
