import { describe, expect, it } from "vitest";
import type { Grant } from "#app/platform/permissions/rules.ts";
import { agendaRules } from "./rules.ts";

const nobody: Record<Grant, boolean> = { everyone: false, resident: false, writer: false, author: false, "organisation-editor": false, connector: false, moderator: false, "tenant-admin": false, support: false, operator: false };

/** Every cell of the table, written a second time on purpose: a rule that changes should be meant. */
const table: Record<keyof typeof agendaRules, Record<Grant, boolean>> = {
  "event.write": { ...nobody, writer: true },
  "event.edit": { ...nobody, author: true, "organisation-editor": true },
  "event.withdraw": { ...nobody, author: true, "organisation-editor": true },
  "event.restore": { ...nobody, author: true, "organisation-editor": true },
  "event.sign-up": { ...nobody, resident: true },
  "event.see-registrations": { ...nobody, author: true, "organisation-editor": true },
  "event.import": { ...nobody, "organisation-editor": true },
};

describe("rules of the agenda", () => {
  it.each(Object.entries(table))("%s", (action, grants) => {
    const granted: readonly Grant[] = Object.entries(agendaRules).find(([name]) => name === action)?.[1] ?? [];
    for (const [grant, allowed] of Object.entries(grants)) expect([grant, granted.some((each) => each === grant)]).toEqual([grant, allowed]);
  });
});
