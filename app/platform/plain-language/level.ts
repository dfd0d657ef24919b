import type { Hint, HintKind } from "./hint.ts";

export const levels = ["easy", "fair", "hard"] as const;
export type Level = (typeof levels)[number];

/** How heavy a hint weighs. How long sentences and words are is in Douma's figure already. */
const WEIGHT: Readonly<Record<HintKind, number>> = { "long-sentence": 0, "long-word": 0, passive: 1, nominalisation: 1, officialese: 1, jargon: 1, abbreviation: 1, capitals: 0.5 };
/** What the hints take off at most: length still counts. */
const MOST_OFF = 30;
const EASY = 65;
const FAIR = 45;

/**
 * From 0 to 100: Douma's figure less a point and a half for every hint in a hundred words. Length alone cannot tell a stiff text with short
 * sentences from one that sounds like a person.
 */
export function easeOf(figure: number, hints: readonly Hint[], words: number): number {
  const weight = hints.reduce((sum, { kind }) => sum + WEIGHT[kind], 0);
  const off = Math.min(MOST_OFF, (weight / words) * 150);
  return Math.round(Math.min(100, Math.max(0, figure - off)));
}

export function levelOf(ease: number): Level {
  return ease >= EASY ? "easy" : ease >= FAIR ? "fair" : "hard";
}
