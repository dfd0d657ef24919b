import { describe, expect, it } from "vitest";
import { compoundOf, looksLikeWord } from "./compound.ts";

describe("a Dutch compound", () => {
  it.each([
    ["vuurwerkoverlast", ["vuurwerk", "overlast"]],
    ["buurtfeest", ["buurt", "feest"]],
    ["kippenhok", ["kippen", "hok"]],
    ["stadspark", ["stads", "park"]],
    ["tandartsafspraak", ["tandarts", "afspraak"]],
  ])("%s is taken apart", (word, parts) => {
    expect(compoundOf(word)).toEqual(parts);
  });

  it.each(["pistool", "banaan", "fiets", "schoer", "gezellig", "", "a"])("%s is none", (word) => {
    expect(compoundOf(word)).toBeUndefined();
  });

  it("can have a part that somebody named", () => {
    expect(compoundOf("kankerlijer", (part) => part === "kanker" || part === "lijer")).toEqual(["kanker", "lijer"]);
  });

  it("gives up on what is no word", () => {
    expect(compoundOf("bal".repeat(5_000))).toBeUndefined();
  });
});

it.each([
  ["overlast", true],
  ["tpatient", false],
  ["tst", false],
  ["schroef", true],
])("%s looks like a word: %s", (letters, expected) => {
  expect(looksLikeWord(letters)).toBe(expected);
});
