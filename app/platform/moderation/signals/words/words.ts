import { tokensOf, type Token } from "../../dutch/tokens.ts";
import { cut, type SignalOf } from "../signal.ts";
import { listed, matchOf, spellingsOf } from "./match.ts";
import type { TownWord } from "./town-words.ts";

/**
 * Words of a text that are on a town's list, in reading order; a word of the text is told once.
 *
 * @param words entries of one word, and of several in a row
 */
export function wordsIn(text: string, words: readonly TownWord[]): SignalOf<"word">[] {
  const tokens = tokensOf(text);
  // A text says most words more than once, and each is held against the whole list.
  const places = new Map<string, Place>();
  for (const token of tokens) {
    const place = places.get(token.plain) ?? { spellings: spellingsOf(token.plain), tokens: [] };
    if (place.tokens.length < MOST_PLACES) place.tokens.push(token);
    places.set(token.plain, place);
  }
  const found = words.flatMap(({ word, where }) => {
    const row = tokensOf(word).map(({ plain }) => plain);
    if (row.length > 1) return phrasesIn(text, tokens, row);
    return row[0] === undefined ? [] : alikeIn(text, [...places.values()], row[0], where);
  });
  return onceAPlace(found).sort((one, other) => one.at.start - other.at.start);
}

/** "Tyfuslijer" has two words of the list in it: a moderator is told of the longer one. */
function onceAPlace(signals: readonly SignalOf<"word">[]): SignalOf<"word">[] {
  const longest = new Map<string, SignalOf<"word">>();
  for (const signal of signals) {
    const place = `${signal.at.start}-${signal.at.end}`;
    if (signal.word.length > (longest.get(place)?.word.length ?? 0)) longest.set(place, signal);
  }
  return [...longest.values()];
}

/** A word of the text, and where it stands. */
interface Place {
  spellings: readonly string[];
  tokens: Token[];
}

const MOST_PLACES = 20;

function alikeIn(text: string, places: readonly Place[], word: string, where: TownWord["where"]): SignalOf<"word">[] {
  const entry = listed(word);
  return places.flatMap(({ spellings, tokens }) => {
    const how = matchOf(spellings, entry);
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
