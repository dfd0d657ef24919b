import { compoundOf, isCompoundPart, looksLikeWord } from "../../dutch/compound.ts";
import { formsOf } from "../../dutch/forms.ts";
import { isOfIllness } from "./illness.ts";

/** From so many letters on, a word at the beginning of another one is no accident, even when the rest is not known. */
const NO_ACCIDENT = 6;

export interface Listed {
  word: string;
  forms: ReadonlySet<string>;
  /** What all forms begin with: most words of a text do not have it in them, and need no further look. */
  root: string;
}

/** A word on a list with its plurals and diminutives. */
export function listed(word: string): Listed {
  const forms = formsOf(word);
  let root = word;
  while (!forms.every((form) => form.startsWith(root))) root = root.slice(0, -1);
  return { word, forms: new Set(forms), root };
}

/**
 * How a word of a text is the word on a list: itself, a form of it, or a Dutch compound with it at a seam. "Kankerlijer" has "kanker" in it,
 * "pistool" has no "pis": "tool" is no part that compounds are made of.
 *
 * @param spellings the word of the text as `spellingsOf` gives it
 */
export function matchOf(spellings: readonly string[], { word, forms, root }: Listed): "whole" | "form" | "compound" | undefined {
  for (const spelling of spellings) {
    if (!spelling.includes(root)) continue;
    if (spelling === word) return "whole";
    if (forms.has(spelling)) return "form";
    if (isCompoundWith(spelling, word, forms)) return "compound";
  }
  return undefined;
}

function isCompoundWith(spelling: string, word: string, forms: ReadonlySet<string>): boolean {
  // A word of its own ("vliegtuig") is no longer read as what it was once made of ("tuig").
  if (isCompoundPart(spelling)) return false;
  const at = spelling.indexOf(word);
  const before = at === -1 ? "" : spelling.slice(0, at);
  const behind = at === -1 ? "" : spelling.slice(at + word.length);
  if (isOfIllness(word, before, behind)) return false;
  const parts = compoundOf(spelling, (part) => forms.has(part) || isCompoundPart(part));
  if (parts?.some((part) => forms.has(part))) return true;
  return at === 0 && word.length >= NO_ACCIDENT && looksLikeWord(behind);
}

const DIGITS: Readonly<Record<string, string>> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", $: "s" };

/**
 * A word as it is written, and as it was meant by somebody who hides it: "h00r", "klooootzak".
 *
 * @param plain in small letters, without accents
 */
export function spellingsOf(plain: string): string[] {
  const letters = /[a-z]/.test(plain) ? plain.replace(/[013457@$]/g, (sign) => DIGITS[sign] ?? sign) : plain;
  return [...new Set([plain, letters, letters.replace(/(.)\1{2,}/g, "$1"), letters.replace(/(.)\1{2,}/g, "$1$1")])];
}
