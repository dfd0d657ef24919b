import { describe, expect, test } from "vitest";
import { askedAgain, dueFor, halfway, nextMorning, whenHanded, whenOver } from "./clock.ts";

const zone = "Europe/Amsterdam";
const iso = (at: Date) => at.toISOString();

describe("the clock of an answer", () => {
  test.each([
    ["over the day on which the clocks go forward", "2026-03-25T12:00:00Z", "2026-04-01T22:00:00Z"],
    ["over the day on which they go back", "2026-10-21T12:00:00Z", "2026-10-28T23:00:00Z"],
    ["ending on the day on which they go forward", "2026-03-22T12:00:00Z", "2026-03-29T22:00:00Z"],
    ["ending on the day on which they go back", "2026-10-18T12:00:00Z", "2026-10-25T23:00:00Z"],
    ["from the last minute of a day", "2026-11-24T22:59:59Z", "2026-12-01T23:00:00Z"],
    ["from the first minute of the next", "2026-11-24T23:00:00Z", "2026-12-02T23:00:00Z"],
  ])("counts whole days %s", (_what, opened, due) => {
    expect(dueFor(zone, new Date(opened), 7)).toEqual(new Date(due));
  });

  test.each<[number, string]>([
    [2, "2026-11-25T08:00:00.000Z"],
    [7, "2026-11-28T08:00:00.000Z"],
    [30, "2026-12-09T08:00:00.000Z"],
  ])("reminds halfway %i days, in the morning", (days, when) => {
    expect(iso(halfway(zone, new Date("2026-11-24T20:00:00Z"), days))).toBe(when);
  });

  test("reminds at nine by the town's clock on either side of a change", () => {
    expect(iso(whenOver(zone, new Date("2026-03-28T23:00:00Z")))).toBe("2026-03-29T07:00:00.000Z");
    expect(iso(whenOver(zone, new Date("2026-03-27T23:00:00Z")))).toBe("2026-03-28T08:00:00.000Z");
    expect(iso(whenHanded(zone, new Date("2026-10-22T22:00:00Z")))).toBe("2026-10-26T08:00:00.000Z");
    expect(iso(askedAgain(zone, new Date("2026-10-20T07:00:00Z")))).toBe("2026-10-27T08:00:00.000Z");
    expect(iso(nextMorning(zone, new Date("2026-10-24T07:00:00Z")))).toBe("2026-10-25T08:00:00.000Z");
  });
});
