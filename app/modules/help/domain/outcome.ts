/** What became of a request or an offer. */
export const outcomes = ["matched", "not-found", "not-needed"] as const;
export type Outcome = (typeof outcomes)[number];

/** By whom somebody was helped. */
export const ways = ["neighbour", "team", "organisation", "elsewhere"] as const;
export type Way = (typeof ways)[number];

export function outcomeOf(name: string): Outcome | undefined {
  return outcomes.find((outcome) => outcome === name);
}
