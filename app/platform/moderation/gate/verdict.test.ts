import { describe, expect, it } from "vitest";
import type { RuleHit } from "./assessment.ts";
import { verdictOf } from "./verdict.ts";

const hit = (action: RuleHit["action"]): RuleHit => ({ id: action, name: action, action, because: [] });
const settings = { firstPosts: 2, lookAt: "pointed-at" as const };
const own = { subject: "item", organisationId: null, newPhotos: false } as const;
const withPhoto = { ...own, newPhotos: true };
const profile = { ...own, subject: "profile" } as const;
const newcomer = { approved: 0, trusted: false };
const neighbour = { approved: 8, trusted: false };

describe("the gate", () => {
  it.each<[string, Parameters<typeof verdictOf>, boolean, string[]]>([
    ["lets a known neighbour through", [settings, own, neighbour, { hits: [] }, false], false, []],
    ["keeps the first of somebody new", [settings, own, newcomer, { hits: [] }, false], true, ["first-posts"]],
    ["keeps the second too", [settings, own, { approved: 1, trusted: false }, { hits: [] }, false], true, ["first-posts"]],
    ["lets the third through", [settings, own, { approved: 2, trusted: false }, { hits: [] }, false], false, []],
    ["keeps none where the town wants none", [{ ...settings, firstPosts: 0 }, own, newcomer, { hits: [] }, false], false, []],
    ["lets a new connector through", [settings, own, { approved: 0, trusted: true }, { hits: [] }, false], false, []],
    ["counts no profile among somebody's posts", [settings, profile, newcomer, { hits: [] }, true], false, []],
    ["lets an organisation through", [settings, { ...withPhoto, organisationId: "o" }, newcomer, { hits: [] }, false], false, []],
    ["does not keep back again what was read, where one is enough", [{ ...settings, firstPosts: 1 }, own, newcomer, { hits: [] }, true], false, []],
    ["keeps a change back as long as too few of theirs were read", [settings, own, newcomer, { hits: [] }, true], true, ["first-posts"]],
    ["has the photos of somebody new looked at", [{ ...settings, firstPosts: 0 }, withPhoto, { approved: 4, trusted: false }, { hits: [] }, true], false, ["all-posts"]],
    ["and of nobody else", [{ ...settings, firstPosts: 0 }, withPhoto, { approved: 5, trusted: false }, { hits: [] }, true], false, []],
    ["keeps what a rule holds, whoever wrote it", [settings, own, { approved: 90, trusted: true }, { hits: [hit("hold")] }, false], true, ["rule"]],
    ["keeps a change that a rule holds", [settings, own, neighbour, { hits: [hit("hold")] }, true], true, ["rule"]],
    ["shows what a rule only wants looked at", [settings, own, neighbour, { hits: [hit("queue")] }, false], false, ["rule"]],
    ["asks nobody to look at a label", [settings, own, neighbour, { hits: [hit("label")] }, false], false, []],
    ["has all looked at where the town wants that", [{ ...settings, lookAt: "all" }, own, neighbour, { hits: [] }, false], false, ["all-posts"]],
    ["has those of new people looked at", [{ firstPosts: 0, lookAt: "new-people" }, own, { approved: 4, trusted: false }, { hits: [] }, false], false, ["all-posts"]],
    ["and not of those who are known", [{ firstPosts: 0, lookAt: "new-people" }, own, { approved: 5, trusted: false }, { hits: [] }, false], false, []],
    ["keeps what gives reason to worry, whoever wrote it", [settings, own, { approved: 90, trusted: true }, { hits: [] }, true, ["suicide"]], true, ["care"]],
    ["says every reason", [settings, own, newcomer, { hits: [hit("hold"), hit("queue")] }, false], true, ["rule", "rule", "first-posts"]],
  ])("%s", (_name, args, holds, kinds) => {
    const verdict = verdictOf(...args);
    expect(verdict.holds).toBe(holds);
    expect(verdict.causes.map(({ kind }) => kind)).toEqual(kinds);
  });
});
