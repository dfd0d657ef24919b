import { describe, expect, it } from "vitest";
import { dutchVariants, plainWords } from "./dutch-words.ts";

describe("spellings a Dutch word hides", () => {
  it.each([
    ["huizen", "huis"],
    ["reizen", "reis"],
    ["brieven", "brief"],
    ["bazen", "baas"],
    ["raven", "raaf"],
    ["buurthuizen", "buurthuis"],
  ])("%s is also found by %s", (plural, singular) => {
    expect(dutchVariants(plural)).toContain(singular);
  });

  it.each(["wijk", "fiets", "koffie", "ze", "en"])("%s hides nothing", (word) => {
    expect(dutchVariants(word)).toEqual([]);
  });
});

describe("plain words", () => {
  it("drops accents, capitals and signs", () => {
    expect(plainWords("Café 'De Één', om 14:05 — naar België!")).toEqual(["cafe", "de", "een", "om", "14", "05", "naar", "belgie"]);
  });
});
