import { tokensOf } from "../../dutch/tokens.ts";
import { cut, type SignalOf } from "../signal.ts";

/** An earlier text of the same author. */
export interface EarlierText {
  id: string;
  text: string;
}

/** Words that make a shingle: fewer find likeness everywhere, more lose it with one changed word. */
const SHINGLE = 3;
/** A text of fewer words ("Ja, graag!") is like many others. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 2_000;
/** From here on two texts are the same to a reader. */
export const SAME_FROM = 0.6;

/**
 * Which earlier text of the same author this one repeats, if it does: the Jaccard likeness of their sets of three words in a row (Broder 1997),
 * without regard to capitals, accents, digits and signs. Digits count for nothing, because a price or a date is what changes between two copies.
 *
 * @param recent earlier texts; which are recent is for the caller to say
 * @returns the one that is most alike
 */
export function repeatedIn(text: string, recent: readonly EarlierText[]): SignalOf<"repeated">[] {
  const shingles = shinglesOf(text);
  if (shingles.size === 0) return [];
  let best: SignalOf<"repeated"> | undefined;
  for (const earlier of recent) {
    const alike = jaccard(shingles, shinglesOf(earlier.text));
    if (alike < SAME_FROM || alike <= (best?.alike ?? 0)) continue;
    best = { kind: "repeated", found: cut(earlier.text.trim()), at: null, with: earlier.id, alike: Math.round(alike * 100) / 100 };
  }
  return best ? [best] : [];
}

function shinglesOf(text: string): Set<string> {
  const words = tokensOf(text, MOST_WORDS).map(({ plain }) => plain.replace(/\p{N}+/gu, "0"));
  if (words.length < FEWEST_WORDS) return new Set();
  return new Set(words.slice(0, words.length - SHINGLE + 1).map((_, index) => words.slice(index, index + SHINGLE).join(" ")));
}

/** What two sets have in common as a share of what is in either, from 0 to 1. */
export function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const each of one) if (other.has(each)) common += 1;
  const either = one.size + other.size - common;
  return either === 0 ? 0 : common / either;
}
