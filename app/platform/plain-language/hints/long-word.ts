import type { Hint } from "../hint.ts";
import type { Sentence } from "../sentences.ts";
import { countSyllables } from "../syllables.ts";

const LETTERS = 18;
const SYLLABLES = 6;

/** A compound that must be spelled out to be read: 18 letters or six syllables and more. Names, with their capital, are let be. */
export function longWordHints(_text: string, { tokens }: Sentence): Hint[] {
  return tokens.flatMap(({ text, start, end }, index): Hint[] => {
    const isName = index > 0 && /^\p{Lu}/u.test(text);
    if (isName || text.includes("-") || text.includes("/")) return [];
    return text.length >= LETTERS || (text.length >= 14 && countSyllables(text) >= SYLLABLES) ? [{ kind: "long-word", start, end, said: text }] : [];
  });
}
