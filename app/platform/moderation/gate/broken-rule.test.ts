import { expect, it } from "vitest";
import { defaultRules } from "../rules/default-rules.ts";
import { brokenRuleOf } from "./broken-rule.ts";

it.each<[string, Parameters<typeof brokenRuleOf>[0], string]>([
  ["what the town said it guards", { guards: "in-place", because: [{ key: "words", met: true, words: ["fietsen"], found: ["fietsen"] }] }, "in-place"],
  ["the first thing that was found", { because: [{ key: "link", met: false, hosts: [] }, { key: "signal", met: true, signal: "bsn", count: 1 }] }, "private"],
  ["words, which are usually unkind", { because: [{ key: "words", met: true, words: ["sukkel"], found: ["sukkel"] }] }, "kind"],
  ["where it stands, when nothing else was found", { because: [{ key: "new-account", met: true, days: 1, belowDays: 7 }] }, "in-place"],
])("an automatic hold rests on %s", (_what, hit, rule) => {
  expect(brokenRuleOf(hit)).toBe(rule);
});

it("every rule that holds from the beginning says what it guards", () => {
  expect(defaultRules.filter(({ action, guards }) => action === "hold" && guards === undefined)).toEqual([]);
});
