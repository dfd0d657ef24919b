import { expect, it } from "vitest";
import { figureNames, figures, goalsForm, reached } from "./figures.ts";

it("names every figure once", () => {
  expect([...figureNames].sort()).toEqual(Object.keys(figures).sort());
});

it.each([
  ["half of it", "visitors" as const, 500, 1000, 50],
  ["all of it", "visitors" as const, 1500, 1000, 100],
  ["no goal", "visitors" as const, 500, null, null],
  ["nothing counted yet", "visitors" as const, null, 1000, null],
  ["fewer hours than were wanted", "response-hours" as const, 10, 24, 100],
  ["twice as many hours", "response-hours" as const, 48, 24, 50],
  ["a goal of nothing", "matches" as const, 0, 0, 100],
])("a goal is reached: %s", (_, figure, year, goal, share) => {
  expect(reached({ figure, year, goal })).toBe(share);
});

it("takes an empty box for no goal", () => {
  expect(goalsForm.parse({ year: "2026", goals: { visitors: "", members: "2500" } })).toEqual({ year: 2026, goals: { visitors: undefined, members: 2500 } });
  expect(goalsForm.safeParse({ year: "2026", goals: { visitors: "-1" } }).success).toBe(false);
});
