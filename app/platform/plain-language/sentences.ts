import { tokensOf, type Token } from "./tokens.ts";

/** A sentence: its place in the text, and the words in it. */
export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
}

/** After these a point does not end a sentence, whatever follows. */
const NEVER_LAST = new Set(
  "bijv bv dhr mevr mw dr drs ir ing mr prof st nr nrs art blz pag tel ca evt incl excl max min resp vs afd gem par wo do vr za zo ma di jan feb mrt apr jun jul aug sept sep okt nov dec".split(" "),
);

/**
 * Parts a text into sentences. A point in a number ("10.30 uur", "€ 1.250"), after an abbreviation ("dhr. De Vries", "o.a. Gorinchem") or an
 * initial ("J. Smit") ends none; an empty line, a point of a list and a line that is a heading do.
 */
export function sentencesOf(text: string): Sentence[] {
  const tokens = tokensOf(text);
  const sentences: Sentence[] = [];
  let next = 0;
  for (const [start, end] of spans(text)) {
    const first = next;
    while ((tokens[next]?.start ?? Infinity) < end) next += 1;
    const within = tokens.slice(first, next);
    if (within.length > 0) sentences.push({ ...trimmed(text, start, end), tokens: within });
  }
  return sentences;
}

/** Beginning and end of every stretch of text between two borders. */
function spans(text: string): [number, number][] {
  const borders = [...text.matchAll(/(?<![.!?…])[.!?…]+["'”’)\]]{0,4}(?=\s|$)|\n+/g)].flatMap((found) => {
    const end = found.index + found[0].length;
    const ends = found[0].startsWith("\n") ? lineEnds(text, found.index, end) : pointEnds(text, found.index, end);
    return ends ? [end] : [];
  });
  return [...borders, text.length].map((end, index) => [index === 0 ? 0 : (borders[index - 1] ?? 0), end]);
}

/** How far from a border is looked to know what it is: further than any abbreviation is long. */
const NEAR = 40;

/** A line ends a sentence, unless the text plainly runs on in the next: a mail that was pasted has its lines broken anywhere. */
function lineEnds(text: string, at: number, end: number): boolean {
  if (end - at > 1) return true;
  const runsOn = /^[\p{Ll}]/u.test(text.slice(end, end + NEAR).trimStart()) && /[\p{L},]$/u.test(text.slice(Math.max(0, at - NEAR), at).trimEnd());
  return !runsOn;
}

function pointEnds(text: string, at: number, end: number): boolean {
  if (text.charAt(at) !== ".") return true;
  const line = text.slice(Math.max(text.lastIndexOf("\n", at) + 1, at - NEAR), at);
  if (/^\s*\d{1,3}$/.test(line)) return false;
  const before = /[\p{L}.\d]+$/u.exec(line)?.[0] ?? "";
  const after = text.slice(end, end + NEAR).trimStart();
  if (/^\p{Lu}$/u.test(before)) return false;
  if (NEVER_LAST.has(before.toLowerCase())) return after === "";
  // "o.a. Gorinchem" goes on; "enz." and "z.s.m." may be last, when a capital follows.
  if (/^(?:\p{L}{1,3}\.)+\p{L}{1,3}$/u.test(before)) return after === "" || (/^(?:a\.u\.b|z\.s\.m|e\.d|e\.o|d\.d|s\.v\.p)$/iu.test(before) && /^\p{Lu}/u.test(after));
  return !/^\p{Ll}/u.test(after);
}

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const stretch = text.slice(start, end);
  const lead = stretch.length - stretch.trimStart().length;
  return { start: start + lead, end: start + stretch.trimEnd().length };
}
