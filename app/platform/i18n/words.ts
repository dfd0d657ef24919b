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

/** "deze wijk", "dit dorp": the demonstrative that goes with the article. */
export function thisOne(word: Noun): string {
  return `${word.the === "het" ? "dit" : word.the === "de" ? "deze" : "this"} ${word.one}`;
}

/** The word with a capital, for the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("nl") + text.slice(1);
}
