import type { Rules } from "#app/platform/permissions/rules.ts";

export const helpRules = {
  "help.write": ["writer"],
  "help.edit": ["author"],
  "help.withdraw": ["author"],
  "help.restore": ["author"],
  /** To say "I can help", or "I would like that". */
  "help.answer": ["writer"],
  "help.read-figures": ["connector", "moderator", "tenant-admin"],
  "help.arrange": ["tenant-admin"],
} as const satisfies Rules;
