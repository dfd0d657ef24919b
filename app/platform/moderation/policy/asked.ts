import type { Rule } from "../rules/rule.ts";

/** What a rule asks and does, as one word: as long as it stays the same, what was tried of it stays true. */
export function askedBy({ conditions, match, action }: Rule): string {
  return JSON.stringify([conditions.map((each) => Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1))), match, action]);
}
