import type { Rules } from "#app/platform/permissions/rules.ts";

export const helpRules = {
  "helpRequest.write": ["writer"],
  "helpRequest.edit": ["author"],
  "helpRequest.withdraw": ["author"],
  "helpRequest.restore": ["author"],
  "helpOffer.write": ["writer"],
  "helpOffer.edit": ["author"],
  "helpOffer.withdraw": ["author"],
  "helpOffer.restore": ["author"],
  /** To say "I can help", or "I would like that". */
  "help.answer": ["writer"],
} as const satisfies Rules;
