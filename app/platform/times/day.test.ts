import { expect, it } from "vitest";
import { dayIn, endOfDay } from "./day.ts";

const ZONE = "Europe/Amsterdam";

it.each([
  ["2026-03-28T23:30:00Z", "2026-03-29"],
  ["2026-03-29T21:59:00Z", "2026-03-29"],
  ["2026-10-24T22:00:00Z", "2026-10-25"],
  ["2026-10-25T22:59:00Z", "2026-10-25"],
  ["2026-11-24T08:00:00Z", "2026-11-24"],
])("at %s it is %s", (at, day) => {
  expect(dayIn(ZONE, new Date(at))).toBe(day);
});

it.each([
  ["2026-03-28", "2026-03-28T23:00:00Z"],
  ["2026-03-29", "2026-03-29T22:00:00Z"],
  ["2026-10-24", "2026-10-24T22:00:00Z"],
  ["2026-10-25", "2026-10-25T23:00:00Z"],
])("%s is over at %s", (day, at) => {
  expect(endOfDay(ZONE, day)).toEqual(new Date(at));
});
