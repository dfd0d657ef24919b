import type { Locale } from "./locale.ts";
import type { Words } from "./words.ts";

/**
 * A module's texts: Dutch is the shape, every other language must have it whole, or the type check fails. A text is a string,
 * or a function of what the sentence needs; a town's own words come in once, when its catalogue is made.
 */
export interface Catalogue<M> {
  /** The texts in one language and one town's words; made once per words and kept as long as those words live. */
  in(locale: Locale, words: Words): M;
}

/** Declares a catalogue; its type is that of the Dutch texts. */
export function catalogue<M>(nl: (words: Words) => M, en: (words: Words) => NoInfer<M>): Catalogue<M> {
  const makers = { nl, en };
  const kept = { nl: new WeakMap<Words, { texts: M }>(), en: new WeakMap<Words, { texts: M }>() };
  return {
    in(locale, words) {
      const known = kept[locale].get(words);
      if (known) return known.texts;
      const texts = makers[locale](words);
      kept[locale].set(words, { texts });
      return texts;
    },
  };
}
