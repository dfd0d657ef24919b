import { describe, expect, it } from "vitest";
import type { DeskMember } from "../cases/desk-members.server.ts";
import type { CaseStep } from "../cases/standing.server.ts";
import { lastMilestone } from "./milestone.ts";
import { recipients } from "./recipients.ts";

const person = (accountId: string, ...roles: CaseStep[]): DeskMember => ({ accountId, name: accountId, email: `${accountId}@buurt.example`, locale: "nl", roles });
const people = [person("ans", "connector"), person("rob", "moderator"), person("rita", "moderator"), person("amira", "tenant-admin")];
const who = (step: CaseStep, of: readonly DeskMember[], ...duty: string[]) => recipients(step, of, new Set(duty)).map(({ accountId }) => accountId);

describe("who hears of what waits", () => {
  it.each<[string, CaseStep, string[], string[]]>([
    ["all of the level when it is nobody's turn", "moderator", [], ["rob", "rita"]],
    ["only whose turn it is", "moderator", ["rita"], ["rita"]],
    ["whoever has their turn with all of the level above", "moderator", ["ans"], ["rob", "rita", "ans"]],
    ["nobody of another place", "tenant-admin", ["elders"], ["amira"]],
  ])("%s", (_case, step, duty, expected) => {
    expect(who(step, people, ...duty)).toEqual(expected);
  });

  it("the next level where there is nobody, and whoever there is at the end", () => {
    expect(who("moderator", [person("ans", "connector"), person("amira", "tenant-admin")])).toEqual(["amira"]);
    expect(who("tenant-admin", [person("ans", "connector")])).toEqual(["ans"]);
    expect(who("connector", [])).toEqual([]);
  });
});

describe("when an objection is told", () => {
  const due = new Date("2026-12-08T08:00:00Z");
  it.each([
    ["2026-12-06T07:59:59Z", undefined],
    ["2026-12-06T08:00:00Z", "2026-12-06T08:00:00.000Z"],
    ["2026-12-08T07:00:00Z", "2026-12-06T08:00:00.000Z"],
    ["2026-12-08T08:00:00Z", "2026-12-08T08:00:00.000Z"],
    ["2026-12-10T12:00:00Z", "2026-12-10T08:00:00.000Z"],
  ])("at %s the last was %s", (now, expected) => {
    expect(lastMilestone(due, new Date(now))?.toISOString()).toBe(expected);
  });
});
