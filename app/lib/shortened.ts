/**
 * A text on one line, and no more of it than its beginning where it is too long for its place: cut at the end of a word; only a word that is itself too long is cut in two.
 *
 * @param most longest result in characters, the ellipsis included
 */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const room = line.slice(0, most - 1);
  const ended = line.charAt(most - 1) === " " ? room : room.replace(/ \S*$/, "");
  // A pair of surrogates is one character, and half of it is none.
  return `${(ended || room).replace(/[\ud800-\udbff]$/, "").replace(/[\s.,;:!?…–-]+$/, "")}…`;
}
