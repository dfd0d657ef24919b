import { plainly, tokensOf, type Token } from "../../dutch/tokens.ts";
import { cut, type SignalOf } from "../signal.ts";
import { listed, matchOf } from "./match.ts";
import type { TownWord } from "./town-words.ts";

/** Words of a text that are on the list, each word of the text once. */
export function wordsIn(text: string, words: readonly TownWord[]): SignalOf<"word">[] {
  const tokens = tokensOf(text);
  // A text says most words more than once, and each is held against the whole list.
  const places = new Map<string, Token[]>();
  for (const token of tokens) places.set(token.plain, [...(places.get(token.plain) ?? []), token].slice(0, MOST_PLACES));
  return words
    .flatMap(({ word, where }) => {
      const row = tokensOf(word).map(({ plain }) => plain);
      if (row.length > 1) return phrasesIn(text, tokens, row);
      return alikeIn(text, places, plainly(word), where);
    })
    .sort((one, other) => one.at.start - other.at.start);
}

const MOST_PLACES = 20;

function alikeIn(text: string, places: ReadonlyMap<string, Token[]>, word: string, where: TownWord["where"]): SignalOf<"word">[] {
  const entry = listed(word);
  return [...places].flatMap(([plain, tokens]) => {
    const how = matchOf(plain, entry);
    if (how === undefined || (where === "alone" && how === "compound") || (where === "compound" && how !== "compound")) return [];
    return tokens.map(({ start, end }): SignalOf<"word"> => ({ kind: "word", found: cut(text.slice(start, end)), at: { start, end }, word, how }));
  });
}

function phrasesIn(text: string, tokens: readonly Token[], row: readonly string[]): SignalOf<"word">[] {
  return tokens.flatMap((first, index): SignalOf<"word">[] => {
    if (!row.every((plain, offset) => tokens[index + offset]?.plain === plain)) return [];
    const at = { start: first.start, end: tokens[index + row.length - 1]?.end ?? first.end };
    return [{ kind: "word", found: cut(text.slice(at.start, at.end)), at, word: row.join(" "), how: "phrase" }];
  });
}
