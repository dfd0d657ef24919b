import type { Hint } from "../hint.ts";
import type { Sentence } from "../sentences.ts";
import { likeCased } from "../take.ts";
import { COMMON, POINT_LAST, SHORT_FOR, STANDS_FOR } from "./abbreviations.ts";

/** "d.m.v." and the like, and letters that nobody explained. Each is named once. */
export function abbreviationHints(text: string, sentences: readonly Sentence[]): Hint[] {
  const named = new Set<string>();
  return sentences.flatMap(({ tokens }) =>
    tokens.flatMap((token): Hint[] => {
      const hint = ofShort(text, token.text, token.start, token.end) ?? ofLetters(text, token.text, token.start, token.end);
      if (!hint || named.has(hint.said)) return [];
      named.add(hint.said);
      return [hint];
    }),
  );
}

function ofShort(text: string, word: string, start: number, at: number): Hint | undefined {
  const bare = word.toLowerCase().replaceAll(".", "");
  const instead = SHORT_FOR[bare];
  const dotted = word.includes(".") || (text.charAt(at) === "." && POINT_LAST.has(bare));
  if (!instead || !dotted) return undefined;
  const end = word.endsWith(".") ? at : at + 1;
  const said = text.slice(start, end);
  // "o.a." is all small letters, or has a capital where its sentence begins.
  return { kind: "abbreviation", start, end, said, instead, replacement: likeCased(said.charAt(0), instead) };
}

function ofLetters(text: string, word: string, start: number, end: number): Hint | undefined {
  if (!/^\p{Lu}{2,6}$/u.test(word) && STANDS_FOR[word] === undefined) return undefined;
  if (COMMON.has(word) || isExplained(text, word, start, end) || isShouting(text, start, end)) return undefined;
  const instead = STANDS_FOR[word];
  return { kind: "abbreviation", start, end, said: word, ...(instead ? { instead, replacement: `${instead} (${word})` } : {}) };
}

/** "Wet maatschappelijke ondersteuning (Wmo)", or "Wmo (Wet …)", here or earlier in the text. */
function isExplained(text: string, word: string, start: number, end: number): boolean {
  return /^\s*\(/.test(text.slice(end, end + 3)) || text.slice(0, end + 1).includes(`(${word})`) || (text.charAt(start - 1) === "(" && text.charAt(end) === ")");
}

/** Whether the word stands between others in capitals; then it is no abbreviation. */
function isShouting(text: string, start: number, end: number): boolean {
  return /\p{Lu}{2,}[^\p{L}]{1,3}$/u.test(text.slice(Math.max(0, start - 12), start)) || /^[^\p{L}]{1,3}\p{Lu}{2,}/u.test(text.slice(end, end + 12));
}
