import { describe, expect, it } from "vitest";
import { leafChanges, partChanges } from "./differences.ts";

describe("what a change made of a town", () => {
  it("names what was added, changed and taken away, and nothing else", () => {
    expect(partChanges({ a: 1, b: { x: 1, y: [2] }, gone: "x" }, { a: 2, b: { y: [2], x: 1 }, new: "y" })).toEqual({
      a: { before: 1, after: 2 },
      gone: { before: "x", after: null },
      new: { before: null, after: "y" },
    });
  });

  it("holds the order of a list to be a difference", () => {
    expect(partChanges({ a: [1, 2] }, { a: [2, 1] })).toEqual({ a: { before: [1, 2], after: [2, 1] } });
  });

  it.each([
    ["a text", "oud", "nieuw", [{ was: "oud", is: "nieuw" }]],
    ["a value deep within", { colours: { primary: "#111111", text: "#000000" } }, { colours: { primary: "#222222", text: "#000000" } }, [{ was: "#111111", is: "#222222" }]],
    ["a switch", { enabled: true, position: 2 }, { enabled: false, position: 2 }, [{ was: true, is: false }]],
    ["a list, whole", { days: ["ma", "di"] }, { days: ["ma"] }, [{ was: "ma, di", is: "ma" }]],
    ["what is new", null, { title: "Over ons", body: "" }, [{ was: null, is: "Over ons" }]],
    ["what went", { title: "Over ons" }, null, [{ was: "Over ons", is: null }]],
  ])("shows %s", (_, before, after, shown) => {
    expect(leafChanges({ before, after })).toEqual(shown);
  });
});
