import { featuresOf, type WordFeatures } from "./features.ts";
import { labels, type Label } from "./label.ts";
import type { Model, Pair, Table } from "./model.ts";

/** Texts of each label below which a number would be a guess. */
export const ENOUGH = 25;
/** Nobody is certain, least of all naive Bayes. */
const SUREST = 0.999;
/** Words that a moderator is told of. */
const MOST_WORDS = 8;

export interface Weighed {
  /** As it stands in the text. */
  word: string;
  /** Natural logarithm of how much likelier the word is in a harmful text: above 0 speaks against the text, below 0 for it. */
  weight: number;
}

/** A score with what caused it, or how many more decisions are needed before there is one. */
export type Judgement = { trained: true; score: number; words: Weighed[] } | { trained: false; missing: Record<Label, number> };

/** How often things were counted at all, and in how many places. */
interface Sums extends Pair {
  places: number;
}

/**
 * How likely a text is harmful, by multinomial naive Bayes with Laplace smoothing (Manning, Raghavan and Schütze 2008, ch. 13), reckoned in
 * logarithms. A word speaks with two voices: as itself, or else as the parts of a compound, and as the mean of its letters in a row. The
 * mean, because letters in a row of one word all say the same thing, and naive Bayes would believe them one by one.
 *
 * @returns `score` from 0 (fine) to 1 (harmful), and the words that weighed most, the strongest first
 */
export function judge(model: Model, text: string): Judgement {
  const missing = { fine: Math.max(0, ENOUGH - model.texts.fine), harmful: Math.max(0, ENOUGH - model.texts.harmful) };
  if (labels.some((label) => missing[label] > 0)) return { trained: false, missing };
  const words = sumsOf(model.words);
  const grams = sumsOf(model.grams);
  const weighed = featuresOf(text).map((features) => ({ word: features.word, weight: weightOf(features, model, words, grams) }));
  const prior = Math.log((model.texts.harmful + 1) / (model.texts.fine + 1));
  const odds = weighed.reduce((sum, { weight }) => sum + weight, prior);
  const strongest = weighed
    .map(({ word, weight }) => ({ word, weight: rounded(weight) }))
    .filter(({ weight }) => weight !== 0)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, MOST_WORDS);
  return { trained: true, score: rounded(Math.min(SUREST, Math.max(1 - SUREST, 1 / (1 + Math.exp(-odds))))), words: strongest };
}

function weightOf({ whole, parts, grams }: WordFeatures, model: Model, wordSums: Sums, gramSums: Sums): number {
  const itself = logOdds(model.words, whole, wordSums) ?? mean(parts.map((part) => logOdds(model.words, part, wordSums)));
  return itself + mean(grams.map((gram) => logOdds(model.grams, gram, gramSums)));
}

/** Undefined for what was never seen: it says nothing either way. */
function logOdds(table: Table, place: number, { fine, harmful, places }: Sums): number | undefined {
  const counts = table[place];
  if (!counts) return undefined;
  return Math.log((counts[1] + 1) / (harmful + places)) - Math.log((counts[0] + 1) / (fine + places));
}

/** Of those that say something; 0 when none does. */
function mean(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function sumsOf(table: Table): Sums {
  const sums: Sums = { fine: 0, harmful: 0, places: 0 };
  for (const [fine, harmful] of Object.values(table)) {
    sums.fine += fine;
    sums.harmful += harmful;
    sums.places += 1;
  }
  return sums;
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
