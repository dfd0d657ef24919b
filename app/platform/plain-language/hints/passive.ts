import type { Hint } from "../hint.ts";
import type { Sentence } from "../sentences.ts";
import { PASSIVE } from "./auxiliaries.ts";
import { isParticiple } from "./participle.ts";

/** How far the participle may stand from its "wordt", in words. */
const FAR = 18;
const BEING = new Set(["is", "zijn", "was", "waren"]);
const AGENT = "door";

/** "wordt … opgehaald", and "is door … opgehaald": who does it is out of sight, or comes last. */
export function passiveHints(text: string, { tokens }: Sentence): Hint[] {
  const words = tokens.map((token) => token.text.toLowerCase());
  const participles = words.flatMap((word, index) => (isParticiple(word) ? [index] : []));
  const hints: Hint[] = [];
  const used = new Set<number>();
  for (const [index, word] of words.entries()) {
    const by = BEING.has(word) && words.slice(index + 1, index + FAR).includes(AGENT);
    if (!PASSIVE.has(word) && !by) continue;
    const participle = nearest(participles.filter((each) => Math.abs(each - index) <= FAR && !used.has(each) && !parted(index, each)), index);
    if (participle === undefined) continue;
    used.add(participle);
    const [first, last] = [tokens[Math.min(index, participle)], tokens[Math.max(index, participle)]];
    if (!first || !last) continue;
    const apart = Math.abs(index - participle) > 1;
    hints.push({ kind: "passive", start: first.start, end: last.end, said: apart ? `${first.text} … ${last.text}` : text.slice(first.start, last.end) });
  }
  return hints;

  /** Whether a sentence within the sentence begins between the two. */
  function parted(one: number, other: number): boolean {
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    return /[;:]|, (?:maar|want|en|dus|als|omdat|dat)\b/.test(text.slice(tokens[from]?.end, tokens[to]?.start));
  }
}

function nearest(indexes: readonly number[], to: number): number | undefined {
  return indexes.reduce<number | undefined>((best, index) => (best === undefined || Math.abs(index - to) < Math.abs(best - to) ? index : best), undefined);
}
