import { tokensOf } from "../tokens.ts";
import { ownPairs } from "./all.ts";
import { names } from "./names.ts";
import { pairsOf, type Form, type Pair, type PairKind } from "./pair.ts";

/** A form ready to be found: its words one by one. */
export interface Entry extends Form {
  kind: PairKind;
  words: readonly string[];
}

/** Forms by their first word, those of most words first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

/** A word or phrase of a town's own, and what people there say instead. */
export interface TownPair {
  from: string;
  to: string;
}

function lexiconOf(pairs: readonly Pair[]): Lexicon {
  const lexicon = new Map<string, Entry[]>();
  for (const { kind, forms } of pairs) {
    for (const form of forms) {
      const words = tokensOf(form.from).map(({ text }) => text.toLowerCase());
      const first = words[0];
      if (first === undefined) continue;
      const there = lexicon.get(first);
      if (there) there.push({ ...form, kind, words });
      else lexicon.set(first, [{ ...form, kind, words }]);
    }
  }
  for (const entries of lexicon.values()) entries.sort((one, other) => other.words.length - one.words.length);
  return lexicon;
}

const own = lexiconOf([...names, ...ownPairs]);
const { word } = pairsOf("officialese");

/** The platform's list with a town's words before it; kept for as long as the caller keeps the same list. */
export function lexiconWith(extraPairs: readonly TownPair[]): readonly Lexicon[] {
  if (extraPairs.length === 0) return [own];
  const known = towns.get(extraPairs) ?? lexiconOf(extraPairs.map(({ from, to }) => word(from.toLowerCase().replaceAll("/", " "), to.replaceAll("/", " "))));
  towns.set(extraPairs, known);
  return [known, own];
}

const towns = new WeakMap<readonly TownPair[], Lexicon>();
