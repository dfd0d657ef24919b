import type { Hint } from "../hint.ts";
import type { Entry, Lexicon } from "../pairs/lexicon.ts";
import type { Sentence } from "../sentences.ts";
import { likeCased } from "../take.ts";
import { AUXILIARIES } from "./auxiliaries.ts";

/** After these an adjective does not come, so a noun's article may change safely. */
const PLAIN_BEFORE = new Set("een geen uw je jouw mijn zijn haar hun jullie van voor met op in bij na tot en of over per door als om aan te naar zonder".split(" "));

/** Words of an office and of policy makers, with the everyday word. The longest match counts; a town's own words go before. */
export function pairHints(text: string, { tokens }: Sentence, lexicons: readonly Lexicon[]): Hint[] {
  const words = tokens.map((token) => token.text.toLowerCase());
  const helped = words.some((word) => AUXILIARIES.has(word));
  const hints: Hint[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = entryAt(text, at);
    if (!found) continue;
    const last = at + found.words.length - 1;
    if (found.instead !== "") hints.push(hintFor(found, at, last));
    at = last;
  }
  return hints;

  function entryAt(whole: string, at: number): Entry | undefined {
    for (const lexicon of lexicons) {
      // "dient te allen tijde" is no "dient te".
      const entry = lexicon.get(words[at] ?? "")?.find((candidate) => isAt(candidate, whole, at) && (candidate.words.length === 1 || !phraseAt(whole, at + candidate.words.length - 1)));
      if (entry) return entry;
    }
    return undefined;
  }

  function isAt(candidate: Entry, whole: string, at: number): boolean {
    return candidate.words.every((word, index) => words[at + index] === word && (index === 0 || joined(whole, at + index)));
  }

  /** Whether a phrase of several words begins at a word. */
  function phraseAt(whole: string, at: number): boolean {
    return lexicons.some((lexicon) => lexicon.get(words[at] ?? "")?.some((candidate) => candidate.words.length > 2 && isAt(candidate, whole, at)));
  }

  /** Whether only white space parts a word from the one before. */
  function joined(whole: string, index: number): boolean {
    return whole.slice(tokens[index - 1]?.end, tokens[index]?.start).trim() === "";
  }

  function hintFor(entry: Entry, at: number, last: number): Hint {
    const start = tokens[at]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    const said = text.slice(start, end);
    const before = words[at - 1];
    // "een verstrekt formulier" is one too; "te ontvangen" is none.
    const asParticiple = entry.participle !== undefined && (before === "een" || (helped && before !== "te"));
    const instead = asParticiple ? (entry.participle ?? entry.instead) : entry.instead;
    const fits = entry.fits && instead !== "-" && (!entry.bare || before === undefined || PLAIN_BEFORE.has(before));
    return { kind: entry.kind, start, end, said, instead, ...(fits ? { replacement: likeCased(said, instead) } : {}) };
  }
}
