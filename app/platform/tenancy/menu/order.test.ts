import { describe, expect, it } from "vitest";
import { moved } from "./order.ts";

const list = ["a", "b", "c", "d"];

describe("moving one of a list", () => {
  it.each([
    ["one up", "c", "up" as const, undefined, "acbd"],
    ["one down", "b", "down" as const, undefined, "acbd"],
    ["up at the beginning", "a", "up" as const, undefined, "abcd"],
    ["down at the end", "d", "down" as const, undefined, "abcd"],
    ["up over what does not count", "d", "up" as const, ["a", "d"], "dabc"],
    ["down over what does not count", "a", "down" as const, ["a", "d"], "bcda"],
    ["before another", "d", { before: "b" }, undefined, "adbc"],
    ["to the end", "a", { before: null }, undefined, "bcda"],
    ["before what is not there", "a", { before: "x" }, undefined, "abcd"],
    ["before itself", "b", { before: "b" }, undefined, "abcd"],
    ["what is not there", "x", "up" as const, undefined, "abcd"],
  ])("%s", (_, key, move, steps, after) => {
    expect(moved(list, key, move, steps && new Set(steps)).join("")).toBe(after);
  });
});
