import { describe, expect, it } from "vitest";
import { directionOf, pointOf } from "./trend.ts";

describe("directionOf", () => {
  it.each([
    ["too few to tell", [10, 50, 90], undefined],
    ["easier", [20, 30, 60, 70], "easier"],
    ["harder", [80, 70, 60, 50], "harder"],
    ["about the same", [60, 62, 61, 63], "same"],
    ["an odd number: the middle one counts for neither half", [40, 40, 0, 80, 80], "easier"],
  ] as const)("%s", (_, eases, direction) => {
    expect(directionOf(eases)).toBe(direction);
  });
});

it("a mean is said as a whole number", () => {
  expect(pointOf(64.6)).toEqual({ ease: 65, level: "easy" });
});
