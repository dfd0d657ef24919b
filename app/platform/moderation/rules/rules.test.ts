import { describe, expect, it } from "vitest";
import { backTest, type Outcome, type PastItem } from "./back-test.ts";
import { defaultRules } from "./default-rules.ts";
import { evaluate } from "./evaluate.ts";
import { facts as factsSchema, type Facts } from "./facts.ts";
import { rule, type Condition } from "./rule.ts";

const facts: Facts = {
  signals: [
    { kind: "link", found: "https://a.example", at: { start: 0, end: 17 }, host: "a.example" },
    { kind: "email", found: "a@b.nl", at: { start: 20, end: 26 } },
  ],
  score: 0.7,
  authorAgeDays: 3,
  approvedItems: 2,
  text: "Veel vuurwerkoverlast in de straat",
  kind: "post",
  neighbourhoods: ["noord"],
};
const one = (condition: Condition, of: Facts = facts) => evaluate({ conditions: [condition], match: "all" }, of);

describe("a condition", () => {
  it.each<[Condition, boolean, object]>([
    [{ if: "signal", signal: "email" }, true, { key: "signal", signal: "email", count: 1 }],
    [{ if: "signal", signal: "bsn" }, false, { key: "signal", count: 0 }],
    [{ if: "score", atLeast: 0.7 }, true, { key: "score", score: 0.7, atLeast: 0.7 }],
    [{ if: "score", atLeast: 0.71 }, false, { key: "score" }],
    [{ if: "new-account", belowDays: 4 }, true, { key: "new-account", days: 3, belowDays: 4 }],
    [{ if: "new-account", belowDays: 3 }, false, { key: "new-account" }],
    [{ if: "few-approved", below: 3 }, true, { key: "few-approved", approved: 2, below: 3 }],
    [{ if: "few-approved", below: 2 }, false, { key: "few-approved" }],
    [{ if: "words", words: ["drugs", "vuurwerk"] }, true, { key: "words", found: ["vuurwerkoverlast"] }],
    [{ if: "words", words: ["vuur en"] }, false, { key: "words", found: [] }],
    [{ if: "link" }, true, { key: "link", hosts: ["a.example"] }],
    [{ if: "content-kind", kinds: ["reply"] }, false, { key: "content-kind", kind: "post", kinds: ["reply"] }],
    [{ if: "content-kind", kinds: ["reply", "post"] }, true, { key: "content-kind" }],
    [{ if: "neighbourhood", ids: ["noord", "zuid"] }, true, { key: "neighbourhood", neighbourhoods: ["noord"] }],
    [{ if: "neighbourhood", ids: ["zuid"] }, false, { key: "neighbourhood" }],
  ])("%o: %s", (condition, hit, reason) => {
    expect(one(condition)).toMatchObject({ hit, because: [{ met: hit, ...reason }] });
  });

  it("of what is not known says so", () => {
    expect(one({ if: "score", atLeast: 0 }, { ...facts, score: null })).toEqual({ hit: false, because: [{ key: "score-unknown", met: false, atLeast: 0 }] });
    expect(one({ if: "new-account", belowDays: 1 }, { ...facts, authorAgeDays: null })).toEqual({ hit: true, because: [{ key: "no-account", met: true, belowDays: 1 }] });
    expect(one({ if: "link" }, { ...facts, signals: [] }).hit).toBe(false);
  });
});

describe("a rule", () => {
  const held: Condition = { if: "link" };
  const not: Condition = { if: "signal", signal: "bsn" };

  it.each<["all" | "any", Condition[], boolean]>([
    ["all", [held, held], true],
    ["all", [held, not], false],
    ["any", [held, not], true],
    ["any", [not, not], false],
    ["all", [], false],
    ["any", [], false],
  ])("matches %s of %o: %s", (match, conditions, hit) => {
    const evaluation = evaluate({ match, conditions }, facts);
    expect(evaluation.hit).toBe(hit);
    expect(evaluation.because).toHaveLength(conditions.length);
  });

  it.each([
    ["without conditions", { conditions: [] }],
    ["that labels without a label", { action: "label" }],
    ["with a score of 2", { conditions: [{ if: "score", atLeast: 2 }] }],
    ["with an unknown signal", { conditions: [{ if: "signal", signal: "mood" }] }],
    ["without a name", { name: "  " }],
  ])("%s is refused", (_case, wrong) => {
    const whole = { id: "r", name: "Regel", conditions: [held], match: "all", action: "queue" };
    expect(rule.safeParse(whole).success).toBe(true);
    expect(rule.safeParse({ ...whole, ...wrong }).success).toBe(false);
  });

  it("and its facts can be stored", () => {
    expect(factsSchema.parse(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
    for (const each of defaultRules) expect(rule.parse(each)).toEqual(each);
    expect(new Set(defaultRules.map(({ id }) => id)).size).toBe(defaultRules.length);
  });
});

describe("a rule tried on the past", () => {
  const past = (id: string, day: string, outcome: Outcome, hit: boolean): PastItem => ({ id, day, outcome, facts: hit ? facts : { ...facts, signals: [] } });
  const items = [
    past("b", "2026-11-02", "restricted", true),
    past("a", "2026-11-01", "approved", true),
    past("c", "2026-11-02", "untouched", true),
    past("d", "2026-11-02", "open", true),
    past("e", "2026-11-03", "restricted", false),
    past("f", "2026-11-03", "untouched", false),
  ];

  it("says what it would have hit, day by day, and whether that was right", () => {
    expect(backTest({ conditions: [{ if: "link" }], match: "all" }, items)).toEqual({
      tried: 6,
      hits: ["b", "a", "c", "d"],
      byDay: [
        { day: "2026-11-01", tried: 1, hits: 1 },
        { day: "2026-11-02", tried: 3, hits: 3 },
        { day: "2026-11-03", tried: 2, hits: 0 },
      ],
      wronglyHeld: ["a", "c"],
      rightlyHeld: ["b"],
      undecided: ["d"],
      missed: ["e"],
    });
  });
});
