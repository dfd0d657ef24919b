import type { Rules } from "#app/platform/permissions/rules.ts";

export const postRules = {
  "post.write": ["writer"],
  "post.edit": ["author", "organisation-editor"],
  "post.withdraw": ["author", "organisation-editor"],
  "post.restore": ["author", "organisation-editor"],
} as const satisfies Rules;
