import type { Hint } from "../hint.ts";
import type { Sentence } from "../sentences.ts";
import { capitalised } from "../take.ts";

/** Longest sentence that reads in one breath. Guides to plain Dutch on level B1 put the border at 15 to 20 words. */
export const LONG = 20;
/** Each half must be able to stand alone. */
const HALF = 5;
/** Where a sentence may be parted without a change of word order. */
const JOINT = /(?:;|, (?=maar\b|want\b|dus\b|en\b))\s*/gu;

/** A sentence of more than 20 words; where a joint is, a point there is offered. */
export function longSentenceHints(text: string, { tokens, start, end }: Sentence): Hint[] {
  if (tokens.length <= LONG) return [];
  const said = text.slice(start, end);
  const middle = said.length / 2;
  const joints = [...said.matchAll(JOINT)].filter(({ index }) => {
    const before = tokens.filter((token) => token.end <= start + index).length;
    return before >= HALF && tokens.length - before >= HALF;
  });
  const joint = joints.reduce<(typeof joints)[number] | undefined>((best, each) => (!best || Math.abs(each.index - middle) < Math.abs(best.index - middle) ? each : best), undefined);
  if (!joint) return [{ kind: "long-sentence", start, end, said }];
  const rest = said.slice(joint.index + joint[0].length).replace(/^en /u, "");
  return [{ kind: "long-sentence", start, end, said, replacement: `${said.slice(0, joint.index)}. ${capitalised(rest)}` }];
}
