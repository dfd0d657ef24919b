import { metresBetween, saidMetres, type Point } from "./place.ts";
import type { Skill } from "./skills.ts";
import { sharedTimes, type DayPart, type Times } from "#app/platform/times/times.ts";

/** How far from home somebody helps. */
export const reaches = ["own", "adjacent", "town"] as const;
export type Reach = (typeof reaches)[number];

/** From how far helpers are looked for. */
export type Ring = "own" | "adjacent" | "town";

/** What is asked, as matching sees it. */
export interface Need {
  skill: Skill;
  times: Times;
  neighbourhoodId: string | null;
  point: Point | null;
}

/** What somebody offers, as matching sees it. */
export interface Offered {
  itemId: string;
  helperId: string;
  skills: readonly Skill[];
  times: Times;
  neighbourhoodId: string | null;
  point: Point | null;
  reach: Reach;
  /** How often this helper was told of a request in the past week. */
  toldThisWeek: number;
}

/** Why two people might suit each other; what is shown to them. */
export type Reason =
  | { kind: "skill"; skill: Skill }
  | { kind: "distance"; metres: number }
  | { kind: "same-neighbourhood" }
  | { kind: "next-neighbourhood" }
  | { kind: "days"; days: number[] }
  | { kind: "parts"; parts: DayPart[] };

export interface Match {
  itemId: string;
  helperId: string;
  score: number;
  reasons: Reason[];
}

interface Around {
  /** Neighbourhoods next to that of the request. */
  adjacentIds: readonly string[];
  ring: Ring;
  /** Nobody is told more often in a week. */
  mostPerWeek: number;
  /** How many to find at most. */
  size: number;
}

const rings: readonly Ring[] = ["own", "adjacent", "town"];

/** Within this distance somebody is of one's own street, whichever neighbourhood it belongs to. */
const AROUND_THE_CORNER = 500;

/**
 * Who suits a request best: by skill, time and distance, each helper once, and those first who were asked least lately. The order is the
 * same whenever it is asked.
 */
export function rank(need: Need, offers: Iterable<Offered>, around: Around): Match[] {
  const best = new Map<string, Match>();
  for (const offer of offers) {
    const match = matchOf(need, offer, around);
    const known = match && best.get(match.helperId);
    if (match && (!known || before(match, known) < 0)) best.set(match.helperId, match);
  }
  return [...best.values()].sort(before).slice(0, around.size);
}

function before(one: Match, other: Match): number {
  return other.score - one.score || (one.itemId < other.itemId ? -1 : 1);
}

/** How one offer suits a request; undefined when it does not. */
export function matchOf(need: Need, offer: Offered, { adjacentIds, ring, mostPerWeek }: Omit<Around, "size">): Match | undefined {
  if (!offer.skills.includes(need.skill) || offer.toldThisWeek >= mostPerWeek) return undefined;
  const times = sharedTimes(need.times, offer.times);
  if (!times) return undefined;
  const metres = need.point && offer.point ? metresBetween(need.point, offer.point) : undefined;
  const lies = ringOf(need, offer, adjacentIds, metres);
  if (rings.indexOf(lies) > rings.indexOf(ring) || rings.indexOf(lies) > rings.indexOf(offer.reach)) return undefined;
  const reasons: Reason[] = [{ kind: "skill", skill: need.skill }];
  if (metres !== undefined) reasons.push({ kind: "distance", metres: saidMetres(metres) });
  else if (lies === "own") reasons.push({ kind: "same-neighbourhood" });
  else if (lies === "adjacent") reasons.push({ kind: "next-neighbourhood" });
  if (times.days.length > 0) reasons.push({ kind: "days", days: times.days });
  if (times.parts.length > 0) reasons.push({ kind: "parts", parts: times.parts });
  // Whoever named one thing means it more than whoever ticked them all.
  const devotion = 10 / offer.skills.length;
  const nearness = 40 - 15 * rings.indexOf(lies) - Math.min(15, (metres ?? 750) / 100);
  const score = nearness + devotion + 2 * times.days.length + times.parts.length - 8 * offer.toldThisWeek;
  return { itemId: offer.itemId, helperId: offer.helperId, score, reasons };
}

function ringOf(need: Need, offer: Offered, adjacentIds: readonly string[], metres: number | undefined): Ring {
  if (metres !== undefined && metres <= AROUND_THE_CORNER) return "own";
  if (need.neighbourhoodId === null || offer.neighbourhoodId === null) return "town";
  if (need.neighbourhoodId === offer.neighbourhoodId) return "own";
  return adjacentIds.includes(offer.neighbourhoodId) ? "adjacent" : "town";
}
