import { featuresOf, type WordFeatures } from "./features.ts";
import type { Label } from "./label.ts";
import type { Model, Table } from "./model.ts";

export interface Example {
  text: string;
  label: Label;
}

/** The model after one more decision. */
export function learn(model: Model, text: string, label: Label): Model {
  return learnAll(model, [{ text, label }]);
}

/** The model after many decisions; one copy is made for all of them. */
export function learnAll(model: Model, examples: readonly Example[]): Model {
  const next = copyOf(model);
  for (const { text, label } of examples) count(next, featuresOf(text), label, 1);
  return next;
}

/**
 * The model as if a decision was never made: exactly what `learn` added is taken away. A text that cannot have been learnt so leaves the
 * model as it is.
 */
export function unlearn(model: Model, text: string, label: Label): Model {
  const next = copyOf(model);
  return count(next, featuresOf(text), label, -1) ? next : model;
}

/** Changes a copy that nobody else has; false when a count would fall below nothing. */
function count(model: Model, features: readonly WordFeatures[], label: Label, by: 1 | -1): boolean {
  model.texts[label] += by;
  const kept = features.every(
    ({ whole, parts, grams }) => [whole, ...parts].every((place) => add(model.words, place, label, by)) && grams.every((place) => add(model.grams, place, label, by)),
  );
  return kept && model.texts[label] >= 0;
}

function add(table: Table, place: number, label: Label, by: 1 | -1): boolean {
  const [fine, harmful] = table[place] ?? [0, 0];
  const next: [number, number] = label === "fine" ? [fine + by, harmful] : [fine, harmful + by];
  if (next[0] === 0 && next[1] === 0) Reflect.deleteProperty(table, place);
  else table[place] = next;
  return next[0] >= 0 && next[1] >= 0;
}

function copyOf(model: Model): Model {
  return { version: 1, texts: { ...model.texts }, words: { ...model.words }, grams: { ...model.grams } };
}
