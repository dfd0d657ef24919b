/**
 * Spellings under which a Dutch word is also looked for. The stemmer of PostgreSQL keeps "huizen" and "huis" apart, because Dutch
 * writes z as s and v as f at the end of a word: a plural that hides its singular gives both away here.
 *
 * @param word in small letters
 * @returns further spellings, without the word itself
 */
export function dutchVariants(word: string): string[] {
  const variants: string[] = [];
  const plural = /^(.{2,}?)([zv])(en|e)$/.exec(word);
  if (plural?.[1] && plural[2]) {
    const end = plural[2] === "z" ? "s" : "f";
    variants.push(plural[1] + end);
    const long = lengthened(plural[1]);
    if (long) variants.push(long + end);
  }
  return variants;
}

/** "di" of "dieven" stays, "ra" of "raven" becomes "raa": an open syllable's vowel is written twice once it is closed. */
function lengthened(stem: string): string | undefined {
  const open = /^(.*[^aeiou])([aeou])$/.exec(stem);
  return open?.[1] && open[2] ? `${open[1]}${open[2]}${open[2]}` : undefined;
}

/** The words of a text in small letters and without accents: what a typing error is compared with. */
export function plainWords(text: string): string[] {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}
