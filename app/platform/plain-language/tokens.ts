/** A word as it stands in a text; `start` and `end` count UTF-16 units, as a text box does. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** Addresses and file names are no language: they are passed over, so that a link does not make a text hard. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<!\S)[^\s@]{1,100}@[^\s@]{1,100}\.\S+|(?<![\p{L}\d-])[\p{L}\d-]{1,100}\.(?:nl|com|org|eu|net|pdf)\b(?:\/\S*)?/giu;
/** Every part has its border or its most, so that the time grows with the text and no faster. "d.m.v.", a number with its points, a word with its hyphens and apostrophes. */
const WORD = /(?:\p{L}{1,3}\.){2,8}(?!\p{L})|\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’/-]\p{L}[\p{L}\p{M}]*)*/gu;

/** The words of a text, in order. */
export function tokensOf(text: string): Token[] {
  const plain = text.replace(ADDRESS, (address) => " ".repeat(address.length));
  return [...plain.matchAll(WORD)].map((found) => ({ text: found[0], start: found.index, end: found.index + found[0].length }));
}

export const isNumber = (word: string): boolean => /^\d/.test(word);
