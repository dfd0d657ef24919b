import { describe, expect, it } from "vitest";
import { readLines, writeLines } from "./read-lines.ts";
import { MOST_PAIRS } from "./town-pairs.ts";

describe("readLines", () => {
  it("reads a pair on a line, in small letters, and passes over empty lines", () => {
    expect(readLines("  Stadswinkel =  de  balie \n\nhet KCC = de telefoon")).toEqual({
      ok: true,
      pairs: [{ from: "stadswinkel", to: "de balie" }, { from: "het kcc", to: "de telefoon" }],
    });
    expect(readLines(" \n ")).toEqual({ ok: true, pairs: [] });
  });

  it.each([
    ["no sign between", "stadswinkel balie", { what: "form", line: 1 }],
    ["two signs", "a = b = c", { what: "form", line: 1 }],
    ["nothing instead", "stadswinkel =", { what: "word", line: 1 }],
    ["no word", " = balie", { what: "word", line: 1 }],
    ["a word that is none", "<script> = balie", { what: "word", line: 1 }],
    ["a word too long", `${"w".repeat(61)} = balie`, { what: "word", line: 1 }],
    ["too long instead", `loket = ${"b".repeat(81)}`, { what: "word", line: 1 }],
    ["the same word twice", "loket = balie\nLoket = tafel", { what: "twice", line: 2 }],
    ["too many", Array.from({ length: MOST_PAIRS + 1 }, (_, index) => `woord${index} = ding`).join("\n"), { what: "many" }],
  ])("says what is wrong: %s", (_, text, fault) => {
    expect(readLines(text)).toEqual({ ok: false, faults: [fault] });
  });

  it("reads back what it writes", () => {
    const pairs = [{ from: "loket", to: "balie" }, { from: "ten kantore", to: "hier" }];
    expect(readLines(writeLines(pairs))).toEqual({ ok: true, pairs });
  });
});
