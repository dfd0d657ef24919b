import type { Rules } from "#app/platform/permissions/rules.ts";

export const organisationRules = {
  "organisation.write": ["writer"],
  "organisation.begin": ["writer"],
  "organisation.end": ["organisation-editor", "tenant-admin"],
  "organisation.answer-invitation": ["writer"],
  "organisation.add": ["tenant-admin"],
  "organisation.edit": ["organisation-editor", "tenant-admin"],
  "organisation.choose-editors": ["organisation-editor", "tenant-admin"],
  "organisation.claim": ["writer"],
  "organisation.answer-claims": ["connector", "tenant-admin"],
} as const satisfies Rules;
