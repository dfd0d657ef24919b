import { describe, expect, it } from "vitest";
import type { Grant } from "#app/platform/permissions/rules.ts";
import { postRules } from "./rules.ts";

/** Every cell of the table, written a second time on purpose: a rule that changes should be meant. */
const table: Record<keyof typeof postRules, Record<Grant, boolean>> = {
  "post.write": { everyone: false, resident: false, writer: true, author: false, "organisation-editor": false, connector: false, moderator: false, "tenant-admin": false, support: false, operator: false },
  "post.edit": { everyone: false, resident: false, writer: false, author: true, "organisation-editor": true, connector: false, moderator: false, "tenant-admin": false, support: false, operator: false },
  "post.withdraw": { everyone: false, resident: false, writer: false, author: true, "organisation-editor": true, connector: false, moderator: false, "tenant-admin": false, support: false, operator: false },
  "post.restore": { everyone: false, resident: false, writer: false, author: true, "organisation-editor": true, connector: false, moderator: false, "tenant-admin": false, support: false, operator: false },
};

describe("rules of posts", () => {
  it.each(Object.entries(table))("%s", (action, grants) => {
    const granted: readonly Grant[] = Object.entries(postRules).find(([name]) => name === action)?.[1] ?? [];
    for (const [grant, allowed] of Object.entries(grants)) expect([grant, granted.some((each) => each === grant)]).toEqual([grant, allowed]);
  });
});
