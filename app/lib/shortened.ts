/**
 * The beginning of a text that may be too long for its place, cut at the end of a word; only a word that is itself too long is cut in two.
 *
 * @param most longest result in characters, the ellipsis included
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const ended = /\s/.test(text.charAt(most - 1)) ? room : room.replace(/\s+\S*$/, "");
  // A pair of surrogates is one character, and half of it is none.
  return `${(ended || room).replace(/[\ud800-\udbff]$/, "").replace(/[\s.,;:!?…–-]+$/, "")}…`;
}
