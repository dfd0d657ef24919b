/** What the town asks of everybody who writes here. */
export const houseRules = ["kind", "true", "private", "no-advertising", "no-repeating", "in-place"] as const;
/** What the law forbids, as far as it is likely here. */
export const lawRules = ["hate", "threat", "privacy-law", "fraud", "copyright", "other-law"] as const;

export type HouseRule = (typeof houseRules)[number];
export type LawRule = (typeof lawRules)[number];

/** Why something is restricted: the town's own rules, or the law (DSA, art. 17, 3 d and e). */
export type Ground = "house-rules" | "law";

export const brokenRules = [...houseRules, ...lawRules] as const;
export type BrokenRule = (typeof brokenRules)[number];

/** On which ground a rule stands. */
export function groundOf(rule: BrokenRule): Ground {
  return houseRules.some((each) => each === rule) ? "house-rules" : "law";
}

/** Laws that a statement of reasons names by itself; of any other, whoever decides names it. */
export function isNamedLaw(rule: string): rule is Exclude<LawRule, "other-law"> {
  return rule !== "other-law" && lawRules.some((each) => each === rule);
}

/** Whether a word on record is one of the rules of today. */
export function isBrokenRule(rule: string): rule is BrokenRule {
  return brokenRules.some((each) => each === rule);
}
