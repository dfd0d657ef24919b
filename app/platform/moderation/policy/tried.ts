import { z } from "zod";
import type { BackTest } from "../rules/back-test.ts";

/** Most texts of one list that are kept to look at; all are counted. */
export const MOST_LISTED = 100;

const count = z.int().min(0);
const list = z.object({ count, ids: z.array(z.uuid()).max(MOST_LISTED) });

/** What became of the texts that a rule would have hit, and those that it would have let through although they were restricted. */
export const triedLists = ["right", "wrong", "undecided", "missed"] as const;
export type TriedList = (typeof triedLists)[number];

/** What is kept of a back-test: counts, days, and the first texts of each list, by the id of their facts. */
export const triedSchema = z.object({
  tried: count,
  hits: count,
  /** The town's own days, as "2026-11-24", the first first. */
  byDay: z.array(z.object({ day: z.iso.date(), tried: count, hits: count })),
  right: list,
  wrong: list,
  undecided: list,
  missed: list,
});
export type Tried = z.infer<typeof triedSchema>;

const none: Tried["right"] = { count: 0, ids: [] };
export const nothingTried: Tried = { tried: 0, hits: 0, byDay: [], right: none, wrong: none, undecided: none, missed: none };

/** What was tried so far with a further page of texts, so that nobody needs to hold them all. */
export function addUp(sum: Tried, more: BackTest): Tried {
  const longer = ({ count: before, ids }: Tried["right"], next: readonly string[]) => ({ count: before + next.length, ids: [...ids, ...next].slice(0, MOST_LISTED) });
  return {
    tried: sum.tried + more.tried,
    hits: sum.hits + more.hits.length,
    byDay: daysOf([...sum.byDay, ...more.byDay]),
    right: longer(sum.right, more.rightlyHeld),
    wrong: longer(sum.wrong, more.wronglyHeld),
    undecided: longer(sum.undecided, more.undecided),
    missed: longer(sum.missed, more.missed),
  };
}

function daysOf(days: Tried["byDay"]): Tried["byDay"] {
  const byDay = new Map<string, Tried["byDay"][number]>();
  for (const { day, tried, hits } of days) {
    const before = byDay.get(day) ?? { day, tried: 0, hits: 0 };
    byDay.set(day, { day, tried: before.tried + tried, hits: before.hits + hits });
  }
  return [...byDay.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}
