import { concernPatterns, concerns, harmless, type Concern } from "./concern-words.ts";

const between = (patterns: readonly string[]) => new RegExp(`(?<![a-z0-9])(?:${patterns.join("|")})(?![a-z0-9])`, "g");
const nothing = between(harmless);
const listens = concerns.map((concern) => [concern, between(concernPatterns[concern])] as const);

/** In small letters, without accents and other signs; the end of a sentence stays one, so that no pattern reads over it. */
function plainly(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[\u2018\u2019`\u00b4]/g, "'")
    .toLowerCase()
    .replace(/[.!?;:]+|\n\s*\n/g, " . ")
    .replace(/[^a-z0-9'.-]+/g, " ")
    .replace(/ +/g, " ")
    .trim();
}

/**
 * What a text gives reason to worry about: that somebody is beaten, wants to die, drowns in debts, or that a child is not safe. Such a text
 * is answered at once with the people whose work it is, and placed only after somebody looked.
 * @returns in the order of the list; mostly none
 */
export function concernsIn({ title, body }: { title: string; body: string }): Concern[] {
  const read = plainly(`${title}.\n${body}`).replace(nothing, " ");
  return listens.flatMap(([concern, words]) => (read.search(words) === -1 ? [] : [concern]));
}
