import { dutchVariants, plainWords } from "#app/lib/dutch-words.ts";

/** What somebody typed, as the search function takes it. */
export interface SearchQuery {
  /** For `to_tsquery`: every word wanted, each in its spellings, perhaps unfinished. */
  exact: readonly string[];
  /** For comparison letter by letter, when nothing was found exactly. */
  loose: string;
}

const MOST_WORDS = 8;

/**
 * Reads what somebody typed. Only letters and digits survive, so nothing of it can be taken for an operator of the query language.
 * @returns undefined when no word is left
 */
export function readQuery(typed: string): SearchQuery | undefined {
  const words = plainWords(typed).slice(0, MOST_WORDS);
  if (words.length === 0) return undefined;
  const exact = words.map((word) => `(${[`${word}:*`, ...dutchVariants(word)].join(" | ")})`);
  return { exact, loose: words.join(" ") };
}
