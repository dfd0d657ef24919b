import { describe, expect, it } from "vitest";
import type { Grant } from "#app/platform/permissions/rules.ts";
import { organisationRules } from "./rules.ts";

/** Whoever is named may; every other grant may not. Written a second time on purpose: a rule that changes should be meant. */
const table: Record<keyof typeof organisationRules, readonly Grant[]> = {
  "organisation.write": ["writer"],
  "organisation.begin": ["writer"],
  "organisation.end": ["organisation-editor", "tenant-admin"],
  "organisation.answer-invitation": ["writer"],
  "organisation.add": ["tenant-admin"],
  "organisation.edit": ["organisation-editor", "tenant-admin"],
  "organisation.choose-editors": ["organisation-editor", "tenant-admin"],
  "organisation.claim": ["writer"],
  "organisation.answer-claims": ["connector", "tenant-admin"],
};

describe("rules of organisations", () => {
  it.each(Object.entries(table))("%s", (action, grants) => {
    expect(Object.entries(organisationRules).find(([name]) => name === action)?.[1]).toEqual(grants);
  });
});
