import type { SignalOf } from "../signal.ts";

/** How many items an author placed lately, this one among them, and how many are still ordinary. */
export interface Pace {
  items: number;
  minutes: number;
  most: number;
}

/** One signal for each window in which there are too many. */
export function floodingIn(pace: readonly Pace[]): SignalOf<"flooding">[] {
  return pace
    .filter(({ items, most }) => items > most)
    .map(({ items, minutes, most }) => ({ kind: "flooding", found: "", at: null, items, minutes, most }));
}
