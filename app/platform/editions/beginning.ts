/**
 * The beginning of a text on one line, ending with a whole word.
 *
 * @param most characters it may have, the dots included
 */
export function beginningOf(text: string, most: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const cut = characters.slice(0, most - 1).join("");
  const whole = characters[most - 1] === " " ? cut : cut.slice(0, Math.max(0, cut.lastIndexOf(" ")));
  // A single endless word has no whole words to end with.
  return `${(whole || cut).replace(/[\s.,;:!?–—-]+$/u, "")}…`;
}
