/** What a hint is about. */
export const hintKinds = ["long-sentence", "passive", "nominalisation", "officialese", "jargon", "long-word", "abbreviation", "capitals"] as const;
export type HintKind = (typeof hintKinds)[number];

/** A remark on a stretch of text: never a refusal. */
export interface Hint {
  kind: HintKind;
  /** UTF-16 units, as a text box counts them. */
  start: number;
  end: number;
  /** The words it is about, as they stand there; of something longer, what shows it ("wordt … opgehaald"). */
  said: string;
  /** What may be said instead, to be shown. */
  instead?: string;
  /** What comes in its place with one tap. */
  replacement?: string;
}
