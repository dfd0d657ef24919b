import type { Rules } from "#app/platform/permissions/rules.ts";

export const postRules = {
  "post.write": ["resident"],
  "post.edit": ["author", "organisation-editor"],
  "post.withdraw": ["author", "organisation-editor"],
  "post.restore": ["author", "organisation-editor"],
  "post.hide": ["connector", "moderator", "tenant-admin"],
} as const satisfies Rules;
