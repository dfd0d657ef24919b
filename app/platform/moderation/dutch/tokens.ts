/** A word of a text: as it is compared, and where it stands. */
export interface Token {
  /** In small letters, without accents and without characters that cannot be seen. */
  plain: string;
  /** First position in the text, in UTF-16 code units. */
  start: number;
  /** Position after the last character. */
  end: number;
}

/** A word of more letters than this is no word; the longest in the Dutch dictionary has 35. */
const LONGEST = 60;

/**
 * The words of a text in reading order.
 *
 * @param text as somebody wrote it
 * @param most number of words after which is stopped
 */
export function tokensOf(text: string, most = 5_000): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}@$]+/gu)) {
    if (tokens.length >= most) break;
    const plain = plainly(match[0].slice(0, LONGEST));
    if (plain !== "") tokens.push({ plain, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** Without accents: NFD takes a letter and its mark apart (Unicode, UAX 15). */
export function plainly(word: string): string {
  return word.normalize("NFD").replace(/[\p{M}\p{Cf}]/gu, "").toLowerCase();
}
