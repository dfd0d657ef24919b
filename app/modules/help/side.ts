/** The two sides of help: who asks, and who offers. */
export const sides = ["ask", "offer"] as const;
export type Side = (typeof sides)[number];

export const REQUEST = "helpRequest";
export const OFFER = "helpOffer";
export const helpKinds = [REQUEST, OFFER] as const;

/** The kind of item of a side. */
export function kindOf(side: Side): (typeof helpKinds)[number] {
  return side === "ask" ? REQUEST : OFFER;
}

/** The side of an item's kind. */
export function sideOf(kind: string): Side {
  return kind === REQUEST ? "ask" : "offer";
}
