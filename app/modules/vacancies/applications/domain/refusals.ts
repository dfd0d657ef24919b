/** Why somebody cannot apply, now or at all. */
export const applyRefusals = ["closed", "not-allowed", "own", "too-many"] as const;
export type ApplyRefusal = (typeof applyRefusals)[number];

/** Whether what a page was asked to say is a refusal. */
export function isRefusal(said: string): said is ApplyRefusal {
  return applyRefusals.some((one) => one === said);
}
