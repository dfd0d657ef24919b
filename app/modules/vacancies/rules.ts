import type { Rules } from "#app/platform/permissions/rules.ts";

export const vacancyRules = {
  "vacancy.write": ["writer"],
  "vacancy.edit": ["author", "organisation-editor"],
  "vacancy.withdraw": ["author", "organisation-editor"],
  "vacancy.restore": ["author", "organisation-editor"],
  /** To say that it is filled, or not needed any more. */
  "vacancy.end": ["author", "organisation-editor"],
  /** To see who applied, and to answer them. */
  "vacancy.answer": ["organisation-editor"],
  /** To be told of new work. */
  "vacancy.alert": ["resident"],
  /** The same where the organisation does not: so that it always ends with a person. */
  "vacancy.answer-late": ["connector", "tenant-admin"],
  /** To say that one wants to do it, with an account. */
  "vacancy.apply": ["writer"],
} as const satisfies Rules;
