import type { Hint, HintKind } from "./hint.ts";

export const levels = ["easy", "fair", "hard"] as const;
export type Level = (typeof levels)[number];

/** How heavy a hint weighs. How long sentences and words are is in Douma's figure already. */
const WEIGHT: Readonly<Record<HintKind, number>> = { "long-sentence": 0, "long-word": 0, passive: 1, nominalisation: 1, officialese: 1, jargon: 1, abbreviation: 1, capitals: 0.5 };
/** Points off for each hint in a hundred words. */
const OFF = 1.5;
/** From which ease a text is easy. */
export const EASY = 65;
const FAIR = 45;
/** Below this the figure is pressed together, so that it never ends at nothing and every step up still shows. */
const LOW = 30;

/**
 * From 0 to 100: Douma's figure less a point and a half for every hint in a hundred words. Length alone cannot tell a stiff text with short
 * sentences from one that sounds like a person.
 *
 * @param figure Douma's, with every turn of phrase of an office counted as one word: it is one thing to read, and a text does not become
 * harder because three small words gave way to one
 */
export function easeOf(figure: number, hints: readonly Hint[], words: number): number {
  const weight = hints.reduce((sum, { kind }) => sum + WEIGHT[kind], 0);
  const raw = figure - OFF * (weight / words) * 100;
  return Math.round(Math.min(100, raw >= LOW ? raw : LOW * Math.exp((raw - LOW) / LOW)));
}

export function levelOf(ease: number): Level {
  return ease >= EASY ? "easy" : ease >= FAIR ? "fair" : "hard";
}
