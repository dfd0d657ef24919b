import slugify from "@sindresorhus/slugify";

/** What the code page of the standard fonts (WinAnsi, PDF 1.7 annex D.2) holds beyond Latin 1. */
const BEYOND_LATIN = new Set("€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ");

/** Signs that have a plainer brother. */
const plainer: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u2015": "—",
  "\u2032": "'",
  "\u2033": '"',
  "\u2044": "/",
  "\u2190": "–",
  "\u2192": "–",
  "\u2212": "–",
  "\u2264": "<=",
  "\u2265": ">=",
};

function isDrawable(character: string): boolean {
  return /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u00ff]$/u.test(character) || BEYOND_LATIN.has(character);
}

/** One character in what the fonts have: itself, the same in a plainer form, the letter it sounds like, or nothing. */
function nearest(character: string): string {
  if (isDrawable(character)) return character;
  const brother = plainer[character];
  if (brother !== undefined) return brother;
  if (/^\s$/u.test(character)) return " ";
  const plain = [...character.normalize("NFKD")].filter((part) => !/^\p{M}$/u.test(part)).map((part) => plainer[part] ?? part);
  if (plain.length > 0 && plain.every(isDrawable)) return plain.join("");
  return /^\p{L}$/u.test(character) ? [...slugify(character, { lowercase: false, decamelize: false, separator: "" })].filter(isDrawable).join("") : "";
}

/**
 * A text in characters that the standard fonts of PDF can draw. Dutch stays as it is; letters of elsewhere become their nearest ones
 * ("Şahin" becomes "Sahin", "Юлия" "Yuliya"), and emoji, which only decorate, go.
 *
 * @returns the text on one line, what must stay together (no-break space) still so; empty when nothing of it can be drawn
 */
export function drawable(text: string): string {
  const characters = [...text.normalize("NFC")].map(nearest).join("");
  return characters.replace(/[^\S\u00a0]+/gu, " ").replace(/ +([.,;:!?])/gu, "$1").trim();
}
