import type { Hint } from "../hint.ts";
import type { Sentence } from "../sentences.ts";
import { capitalised } from "../take.ts";

/** Two words or more in capitals, or one of seven letters: a text that shouts. */
const SHOUTING = /(?<!\p{L})(?:\p{Lu}{2,}(?:[ ,'-]+\p{Lu}{2,})+|\p{Lu}{7,})(?!\p{L})/gu;
/** Offices and things that need no capital within a sentence. */
const HUMBLE = new Set("Gemeente Gemeenteraad College Burgemeester Wethouder Wethouders Raadslid Ambtenaar Inwoner Inwoners Bewoner Bewoners Burger Burgers Afdeling Bestuur Voorzitter Stadhuis Gemeentehuis Vergunning Verordening Aanvraag Aanvrager Beleid Loket Wijkteam Voorziening Uitkering Project Bijlage".split(" "));

/** Words that shout, and offices that make themselves great with a capital. */
export function capitalHints(text: string, sentence: Sentence): Hint[] {
  return [...shouting(text, sentence), ...humble(text, sentence)];
}

function shouting(text: string, { start, end }: Sentence): Hint[] {
  return [...text.slice(start, end).matchAll(SHOUTING)].map((found) => {
    const from = start + found.index;
    const small = found[0].toLowerCase();
    return { kind: "capitals", start: from, end: from + found[0].length, said: found[0], replacement: found.index === 0 ? capitalised(small) : small };
  });
}

function humble(text: string, { tokens }: Sentence): Hint[] {
  return tokens.flatMap(({ text: word, start, end }, index): Hint[] => {
    // "Gemeente Gorinchem" is a name; so is what begins the sentence or a quotation.
    const next = tokens[index + 1]?.text ?? "";
    if (index === 0 || !HUMBLE.has(word) || /^\p{Lu}/u.test(next) || !/[\p{Ll},] $/u.test(text.slice(Math.max(0, start - 2), start))) return [];
    return [{ kind: "capitals", start, end, said: word, replacement: word.toLowerCase() }];
  });
}
