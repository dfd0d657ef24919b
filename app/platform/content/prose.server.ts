import { LinkifyIt } from "linkify-it";

/** A run of text, or an address in it. */
export type ProsePart = { text: string; href?: string };
/** Paragraphs of lines of parts. */
export type Prose = ProsePart[][][];

const linkify = new LinkifyIt().set({ fuzzyEmail: false, fuzzyLink: true, fuzzyIP: false });
linkify.add("ftp:", null).add("mailto:", null).add("//", null);

function partsOf(line: string): ProsePart[] {
  const parts: ProsePart[] = [];
  let from = 0;
  for (const match of linkify.match(line) ?? []) {
    if (match.index > from) parts.push({ text: line.slice(from, match.index) });
    parts.push({ text: match.text, href: match.url });
    from = match.lastIndex;
  }
  if (from < line.length) parts.push({ text: line.slice(from) });
  return parts;
}

/**
 * What somebody wrote, as paragraphs and lines with web addresses recognised. Text stays text: nothing in it can become markup.
 */
export function toProse(body: string): Prose {
  return body
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => paragraph.split("\n").map(partsOf));
}
