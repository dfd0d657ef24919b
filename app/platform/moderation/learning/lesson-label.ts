import type { Label } from "../classifier/label.ts";

const labels: Readonly<Record<string, Label>> = { approve: "fine", restore: "fine", hide: "harmful", remove: "harmful", warn: "harmful", mute: "harmful", block: "harmful" };

/** Decisions about an author; beside one about the text itself they say nothing more of the text. */
export const measureKinds = ["warn", "mute", "block"];

/** What a kind of decision teaches; undefined for one that says neither: a hold asks somebody to look, and an edit is asked of many a good text. */
export function labelOf(kind: string): Label | undefined {
  return labels[kind];
}
