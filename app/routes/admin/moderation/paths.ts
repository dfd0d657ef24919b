import type { TriedList } from "#app/platform/moderation/policy/tried.ts";

/** How the lists of a back-test are called in an address. */
export const listSlugs: Record<TriedList, string> = { right: "terecht", wrong: "onterecht", undecided: "onbeslist", missed: "gemist" };

const desk = "/beheer/toezicht";
const rules = `${desk}/regels`;
const rule = (id: string) => `${rules}/${id}`;

/** Where the pages of rules, words and settings live; the only place that knows. */
export const moderationPaths = {
  settings: desk,
  words: `${desk}/woorden`,
  rules,
  newRule: `${rules}/nieuw`,
  rule,
  backTest: (id: string) => `${rule(id)}/proef`,
  list: (id: string, list: TriedList) => `${rule(id)}/proef/${listSlugs[list]}`,
} as const;
