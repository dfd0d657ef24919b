const CLOSED = /(?:^|[^aeiouy])[aeiou][bcdfgklmnprst]$/;
const LONG = /^(.*)(aa|ee|oo|uu)([bcdfgklmnprst])$/;
const SOFT = /(?:[aeiou][aeiou]|ij|[lr])[fs]$/;

/**
 * Plurals, diminutives and the -e of a Dutch word, by the rules of its spelling (open and closed syllables, f and v, s and z):
 * "slet" gives "sletten" and not "sleten", "straat" gives "straten", "huis" gives "huizen". Some forms are nobody's; no harm is done by
 * looking for a word that is never written.
 *
 * @param word in small letters, without accents
 * @returns the forms, the word itself among them
 */
export function formsOf(word: string): string[] {
  const last = word.slice(-1);
  const forms = [word, `${word}s`, `${word}je`, `${word}jes`, `${word}tje`, `${word}tjes`];
  const long = LONG.exec(word);
  if (/[aeiouy]$/.test(word)) forms.push(`${word}n`);
  else if (long?.[2] && long[3]) forms.push(...open(`${long[1] ?? ""}${long[2].slice(1)}${soft(long[3])}`));
  else if (SOFT.test(word)) forms.push(...open(word), ...open(word.slice(0, -1) + soft(last)));
  else if (CLOSED.test(word)) {
    forms.push(...open(word + last));
    // An unstressed last syllable does not double its consonant: "kanker", "kankeren".
    if (/[aeiou].*[aeiou]/.test(word)) forms.push(...open(word));
  } else forms.push(...open(word));
  return forms;
}

function open(stem: string): string[] {
  return [`${stem}e`, `${stem}en`];
}

function soft(consonant: string): string {
  if (consonant === "f") return "v";
  return consonant === "s" ? "z" : consonant;
}
