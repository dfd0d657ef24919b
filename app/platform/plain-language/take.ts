/**
 * Gives what comes instead the capitals of what it comes for: a capital at the beginning stays one, and words all in capitals stay so.
 *
 * @param said what stood there
 * @param instead in small letters, as the list has it
 */
export function likeCased(said: string, instead: string): string {
  const letters = said.replace(/[^\p{L}]/gu, "");
  if (letters.length > 1 && letters === letters.toUpperCase()) return instead.toUpperCase();
  return /^\p{Lu}/u.test(said) ? capitalised(instead) : instead;
}

/** With a capital at the beginning; the Dutch ij is one letter ("IJs"). */
export function capitalised(text: string): string {
  const first = text.startsWith("ij") ? 2 : 1;
  return text.slice(0, first).toUpperCase() + text.slice(first);
}

/** The text with one hint taken. */
export function taken(text: string, { start, end, replacement }: { start: number; end: number; replacement?: string }): string {
  return replacement === undefined ? text : text.slice(0, start) + replacement + text.slice(end);
}
