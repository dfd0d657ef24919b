import type { Locale } from "./locale.ts";

/** A noun as sentences need it. `the` is the definite article ("de", "het", "the"). */
export interface Noun {
  one: string;
  many: string;
  the: string;
}

/** What a town calls things. */
export interface Words {
  neighbourhood: Noun;
  post: Noun;
}

export const defaultWords: Record<Locale, Words> = {
  nl: {
    neighbourhood: { one: "wijk", many: "wijken", the: "de" },
    post: { one: "bericht", many: "berichten", the: "het" },
  },
  en: {
    neighbourhood: { one: "neighbourhood", many: "neighbourhoods", the: "the" },
    post: { one: "post", many: "posts", the: "the" },
  },
};

/** Words that in Dutch follow the article of the noun behind them, and what English says instead. */
const leading = {
  this: { de: "deze", het: "dit", the: "this" },
  that: { de: "die", het: "dat", the: "that" },
  which: { de: "welke", het: "welk", the: "which" },
  each: { de: "elke", het: "elk", the: "each" },
};

function led(by: keyof typeof leading, { the, one }: Noun): string {
  const { de, het, the: english } = leading[by];
  return `${the === "het" ? het : the === "de" ? de : english} ${one}`;
}

/** "de wijk", "het dorp". */
export const theOne = ({ the, one }: Noun): string => `${the} ${one}`;
/** "deze wijk", "dit dorp". */
export const thisOne = (word: Noun): string => led("this", word);
/** "die wijk", "dat dorp". */
export const thatOne = (word: Noun): string => led("that", word);
/** "welke wijk", "welk dorp". */
export const whichOne = (word: Noun): string => led("which", word);
/** "elke wijk", "elk dorp". */
export const eachOne = (word: Noun): string => led("each", word);

/** The word with a capital, for the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("nl") + text.slice(1);
}
