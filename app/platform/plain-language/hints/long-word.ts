import type { Hint } from "../hint.ts";
import type { Sentence } from "../sentences.ts";
import { countSyllables } from "../syllables.ts";

const LETTERS = 20;
const SYLLABLES = 7;

/** A compound that must be spelled out to be read: 20 letters, or seven syllables, and more. Names, with their capital, are let be. */
export function longWordHints(_text: string, { tokens }: Sentence): Hint[] {
  return tokens.flatMap(({ text, start, end }, index): Hint[] => {
    const isName = index > 0 && /^\p{Lu}/u.test(text);
    if (isName || text.includes("-") || text.includes("/")) return [];
    return text.length >= LETTERS || (text.length >= 16 && countSyllables(text) >= SYLLABLES) ? [{ kind: "long-word", start, end, said: text }] : [];
  });
}
