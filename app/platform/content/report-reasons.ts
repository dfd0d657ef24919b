/** Why somebody reports something; a notice in the sense of the Digital Services Act, art. 16. */
export const reportReasons = ["unkind", "untrue", "private", "advertising", "illegal", "other"] as const;
export type ReportReason = (typeof reportReasons)[number];
