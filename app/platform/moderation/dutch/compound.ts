import { compoundParts } from "./compound-parts.ts";
import { formsOf } from "./forms.ts";

const known = new Set(compoundParts.flatMap(formsOf));

/** Whether a string is a word, or a form of one, that compounds are made of. */
export function isCompoundPart(part: string): boolean {
  return known.has(part);
}

/** A part of fewer letters is found in too many words by accident. */
const SHORTEST = 3;
const LONGEST = 40;

/**
 * Takes a Dutch compound apart at its seams: "vuurwerkoverlast" is "vuurwerk" and "overlast". The letters between ("hoerenzoon",
 * "stadspark") belong to the part before.
 *
 * @param word in small letters, without accents
 * @param isPart what counts as a part
 * @returns two or more parts, the longest first part that works; undefined when it cannot be taken apart whole
 */
export function compoundOf(word: string, isPart: (part: string) => boolean = isCompoundPart): string[] | undefined {
  if (word.length < 2 * SHORTEST || word.length > LONGEST) return undefined;
  // From the end: how the rest is taken apart is known before its beginning is looked at, so the work is quadratic in 40 letters at most.
  const tails: (string[] | undefined)[] = new Array<string[] | undefined>(word.length + 1).fill(undefined);
  tails[word.length] = [];
  for (let from = word.length - SHORTEST; from >= 0; from -= 1) {
    for (let to = word.length; to >= from + SHORTEST; to -= 1) {
      const tail = tails[to];
      const isWhole = from === 0 && to === word.length;
      if (!tail || isWhole || !isPart(word.slice(from, to))) continue;
      tails[from] = [word.slice(from, to), ...tail];
      break;
    }
  }
  return tails[0];
}

/** Whether letters could be a Dutch word: long enough, with a vowel, and beginning as Dutch words do. */
export function looksLikeWord(letters: string): boolean {
  return letters.length >= 4 && /[aeiouy]/.test(letters) && ONSET.test(letters);
}

/** Consonants with which a Dutch syllable begins. */
const ONSET = /^(?:[bcdfghjklmnpqrstvwxyz]|bl|br|ch|cl|cr|dr|dw|fl|fr|gl|gn|gr|kl|kn|kr|kw|pl|pr|sch|schr|sj|sk|sl|sm|sn|sp|spl|spr|st|str|th|tj|tr|ts|tw|vl|vr|wr|zw)?[aeiouy]/;
