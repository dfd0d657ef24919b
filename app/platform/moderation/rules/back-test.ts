import { evaluate } from "./evaluate.ts";
import type { Facts } from "./facts.ts";
import type { Rule } from "./rule.ts";

/** What became of an item: looked at and let through, never objected to, restricted by a moderator, or not decided yet. */
export type Outcome = "approved" | "untouched" | "restricted" | "open";

export interface PastItem {
  id: string;
  /** Day on which it was placed, in the town's own time, as "2026-11-24". */
  day: string;
  facts: Facts;
  outcome: Outcome;
}

export interface BackTest {
  /** How many items were tried. */
  tried: number;
  /** Ids of all that the rule would have hit, in the order they were given. */
  hits: string[];
  /** Each day on which there were items, the first first. */
  byDay: { day: string; tried: number; hits: number }[];
  /** Hits that were approved, or that nobody ever objected to. */
  wronglyHeld: string[];
  /** Hits that were restricted. */
  rightlyHeld: string[];
  /** Hits of which nobody decided yet; they say nothing of the rule. */
  undecided: string[];
  /** Restricted items that the rule would have let through. */
  missed: string[];
}

/** What a rule would have done with items of the past: to be tried before it is switched on. */
export function backTest(rule: Pick<Rule, "conditions" | "match">, pastItems: readonly PastItem[]): BackTest {
  const judged = pastItems.map((item) => ({ ...item, hit: evaluate(rule, item.facts).hit }));
  const hits = judged.filter(({ hit }) => hit);
  const idsOf = (...outcomes: Outcome[]) => hits.filter(({ outcome }) => outcomes.includes(outcome)).map(({ id }) => id);
  const days = new Map<string, { day: string; tried: number; hits: number }>();
  for (const { day, hit } of judged) {
    const counted = days.get(day) ?? { day, tried: 0, hits: 0 };
    days.set(day, { day, tried: counted.tried + 1, hits: counted.hits + (hit ? 1 : 0) });
  }
  return {
    tried: judged.length,
    hits: hits.map(({ id }) => id),
    byDay: [...days.values()].sort((one, other) => (one.day < other.day ? -1 : 1)),
    wronglyHeld: idsOf("approved", "untouched"),
    rightlyHeld: idsOf("restricted"),
    undecided: idsOf("open"),
    missed: judged.filter(({ hit, outcome }) => !hit && outcome === "restricted").map(({ id }) => id),
  };
}
