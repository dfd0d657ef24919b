import { describe, expect, it } from "vitest";
import { defaultChoice, editionChoice } from "./choice.ts";

const home = "5f0c8a52-3b0e-4c0a-9d4e-6f6f5a1b2c3d";

describe("what a resident chooses", () => {
  it("is, unless they say otherwise, everything from home on Friday at four", () => {
    expect(defaultChoice(home)).toEqual({ neighbourhoodIds: [home], withAdjacent: true, kinds: [], days: [5], hour: 16 });
    expect(defaultChoice(null).neighbourhoodIds).toEqual([]);
    expect(editionChoice.parse(defaultChoice(home))).toEqual(defaultChoice(home));
  });

  it("comes out without doubles, days in the order of the week", () => {
    const choice = editionChoice.parse({ neighbourhoodIds: [home, home], withAdjacent: false, kinds: ["post", "post"], days: [7, 1, 7], hour: 0 });
    expect(choice).toEqual({ neighbourhoodIds: [home], withAdjacent: false, kinds: ["post"], days: [1, 7], hour: 0 });
  });

  it.each([
    ["a day that is not in the week", { days: [8] }],
    ["a day zero", { days: [0] }],
    ["half a day", { days: [1.5] }],
    ["hour 24", { hour: 24 }],
    ["an hour below zero", { hour: -1 }],
    ["a neighbourhood that is no id", { neighbourhoodIds: ["centrum"] }],
    ["a kind without a name", { kinds: [" "] }],
  ])("refuses %s", (_what, part) => {
    expect(editionChoice.safeParse({ ...defaultChoice(home), ...part }).success).toBe(false);
  });
});
