import { compoundOf } from "../dutch/compound.ts";
import { tokensOf } from "../dutch/tokens.ts";

/** What is counted of one word of a text. */
export interface WordFeatures {
  /** The word as it is written, for whoever reads the explanation. */
  word: string;
  /** Its place in the table of words. */
  whole: number;
  /** The places of the words that it is made of, when it is a compound. */
  parts: readonly number[];
  /** The places, in the table of grams, of the 3, 4 and 5 letters in a row in it. */
  grams: readonly number[];
}

/** Places in each table. Two features may share one (feature hashing; Weinberger et al. 2009), which bounds what a town's memory takes. */
export const WORD_PLACES = 2 ** 14;
export const GRAM_PLACES = 2 ** 15;

/** Different words of one text that count; what a text is, it shows before this. */
const MOST_WORDS = 400;
const SHORTEST_GRAM = 3;
const LONGEST_GRAM = 5;

/**
 * What the classifier sees of a text: its different words, each with its parts and its letters in a row. A number counts by how long it is,
 * because amounts and phone numbers differ every time. A word counts once: whoever says it often says nothing more.
 */
export function featuresOf(text: string): WordFeatures[] {
  const seen = new Map<string, WordFeatures>();
  for (const { plain, start, end } of tokensOf(text)) {
    if (seen.size >= MOST_WORDS) break;
    const shape = plain.replace(/\p{N}/gu, "0");
    if (shape.length < 2 || seen.has(shape)) continue;
    const parts = (compoundOf(shape) ?? []).map((part) => placeOf(part, WORD_PLACES));
    seen.set(shape, { word: text.slice(start, end), whole: placeOf(shape, WORD_PLACES), parts, grams: gramsOf(shape).map((gram) => placeOf(gram, GRAM_PLACES)) });
  }
  return [...seen.values()];
}

/** Letters in a row, with the borders of the word as a sign: "<op>" is the word, "op" may be anywhere. */
function gramsOf(word: string): string[] {
  const letters = `<${word}>`;
  const grams = new Set<string>();
  for (let size = SHORTEST_GRAM; size <= LONGEST_GRAM; size += 1) {
    for (let from = 0; from + size <= letters.length; from += 1) grams.add(letters.slice(from, from + size));
  }
  return [...grams];
}

/** FNV-1a in 32 bits (draft-eastlake-fnv), folded into the table. */
function placeOf(feature: string, places: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    hash ^= feature.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash ^ (hash >>> 17)) >>> 0) % places;
}
