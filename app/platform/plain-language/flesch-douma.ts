/**
 * Reading ease of Dutch by W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960): Flesch's formula with weights for Dutch, whose
 * words are longer. 206.84 − 0.77 × syllables per hundred words − 0.93 × words per sentence. About 0 (very hard) to 100 (very easy); neither
 * end is a limit of the formula.
 *
 * @param syllables, words, sentences how many the text has; at least one word and one sentence
 */
export function fleschDouma({ syllables, words, sentences }: { syllables: number; words: number; sentences: number }): number {
  return 206.84 - 0.77 * ((syllables / words) * 100) - 0.93 * (words / sentences);
}
