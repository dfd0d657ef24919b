import type { Rules } from "#app/platform/permissions/rules.ts";

export const agendaRules = {
  "event.write": ["writer"],
  "event.edit": ["author", "organisation-editor"],
  "event.withdraw": ["author", "organisation-editor"],
  "event.restore": ["author", "organisation-editor"],
  "event.sign-up": ["resident"],
  "event.see-registrations": ["author", "organisation-editor"],
  "event.import": ["organisation-editor"],
} as const satisfies Rules;
