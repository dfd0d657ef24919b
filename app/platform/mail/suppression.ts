/** Why no mail goes to an address: it came back, its owner called it spam, or the post would not take it. */
export type SuppressionReason = "bounced" | "complained" | "refused";
