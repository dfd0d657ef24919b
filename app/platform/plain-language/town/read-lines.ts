import type { TownPair } from "../pairs/lexicon.ts";
import { MOST_PAIRS, townPair } from "./town-pairs.ts";

/** What is wrong with a line, which counts from 1; with the list as a whole there is no line to name. */
export type Fault = { what: "form" | "word" | "twice"; line: number } | { what: "many" };

export type ReadLines = { ok: true; pairs: TownPair[] } | { ok: false; faults: Fault[] };

/** Reads pairs as an admin types them: one on a line, with `=` between. Empty lines count for nothing. */
export function readLines(text: string): ReadLines {
  const pairs = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [index, typed] of text.split("\n").entries()) {
    if (typed.trim() === "") continue;
    const line = index + 1;
    const [from = "", to, ...more] = typed.split("=");
    if (to === undefined || more.length > 0) {
      faults.push({ what: "form", line });
      continue;
    }
    const pair = townPair.safeParse({ from: from.replace(/\s+/g, " "), to: to.replace(/\s+/g, " ") });
    if (!pair.success) faults.push({ what: "word", line });
    else if (pairs.has(pair.data.from)) faults.push({ what: "twice", line });
    else pairs.set(pair.data.from, pair.data.to);
  }
  if (pairs.size > MOST_PAIRS) faults.push({ what: "many" });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, pairs: [...pairs].map(([from, to]) => ({ from, to })) };
}

/** The same pairs as they are typed. */
export const writeLines = (pairs: readonly TownPair[]): string => pairs.map(({ from, to }) => `${from} = ${to}`).join("\n");
