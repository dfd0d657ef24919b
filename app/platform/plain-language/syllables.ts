import { isNumber } from "./tokens.ts";

/** Letters that are one sound together, longest first. */
const NUCLEI = ["aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "oo", "uu", "ie", "ei", "ij", "ui", "eu", "oe", "ou", "au", "ai", "ay", "ey", "oy", "ae"];
const VOWELS = /[aeiouy]/;

/** Words from English that are said otherwise than they are spelled; with their plural. */
const SAID_OTHERWISE: Readonly<Record<string, number>> = {
  app: 1, beamer: 2, coach: 1, coachen: 2, date: 1, deal: 1, deadline: 2, file: 1, guideline: 2, lease: 1, mailen: 2, mobile: 2, office: 2, offline: 2, online: 2, service: 2, site: 1, team: 1, update: 2, updaten: 3, upgrade: 2, website: 2,
};

/**
 * Counts the syllables of a Dutch word by its sounds. A trema begins a syllable of its own ("cliënt" has two); in "-tion" and "-sion" the i
 * is no vowel ("station" has two). A number counts a syllable per digit, four at most; letters that are spelled ("WMO") one each.
 *
 * @param word one word; hyphens part it
 * @returns at least 1
 */
export function countSyllables(word: string): number {
  if (isNumber(word)) return Math.min(4, word.replace(/\D/g, "").length);
  if (/^(?:\p{L}\.){2,}$/u.test(word)) return word.length / 2;
  if (/^\p{Lu}{2,5}$/u.test(word) && !/^(?:\p{Lu}?[AEIOU]\p{Lu}?){1,2}$/u.test(word)) return word.length;
  return Math.max(1, word.toLowerCase().split(/[-'’/]/).reduce((sum, part) => sum + inPart(part), 0));
}

function inPart(part: string): number {
  const known = SAID_OTHERWISE[part] ?? SAID_OTHERWISE[part.replace(/s$/, "")];
  if (known !== undefined) return known;
  const sounds = spelled(part);
  let count = 0;
  for (let at = 0; at < sounds.length; ) {
    if (!VOWELS.test(sounds.charAt(at))) {
      at += 1;
      continue;
    }
    count += 1;
    at += NUCLEI.find((nucleus) => sounds.startsWith(nucleus, at))?.length ?? 1;
  }
  return count;
}

/** The word with its accents taken off, and a stroke wherever two vowels do not belong together. */
function spelled(part: string): string {
  return part
    .replace(/[äëïöü]/g, (letter) => `|${letter.normalize("NFD").charAt(0)}`)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/qu/g, "k")
    .replace(/([ts])io(?=[neu])/g, "$1jo")
    .replace(/eum\b/g, "e|um")
    .replace(/y(?=[aeiou])/g, "j");
}
