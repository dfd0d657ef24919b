import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { monthByName, weekByName, weekName, weeksOf } from "./periods.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

describe("weeks and months", () => {
  it.each([["2026-12-01", "2026-W49"], ["2027-01-01", "2026-W53"], ["2026-01-01", "2026-W01"], ["2024-12-30", "2025-W01"]])("%s is in week %s", (date, name) => {
    expect(weekName(day(date))).toBe(name);
    const monday = weekByName(name);
    expect(monday?.dayOfWeek).toBe(1);
    expect(monday && weekName(monday)).toBe(name);
  });

  it.each(["2025-W53", "2026-W00", "2026-W54", "w", "2026-49", "1999-W01"])("there is no week %s", (name) => {
    expect(weekByName(name)).toBeUndefined();
  });

  it.each(["2026-13", "2026-00", "2026-1", "x"])("there is no month %s", (name) => {
    expect(monthByName(name)).toBeUndefined();
  });

  it.each([["2026-02", 5], ["2027-02", 4], ["2026-08", 6], ["2026-11", 6]])("%s touches %i weeks, and all of its days are in them once", (name, count) => {
    const month = Temporal.PlainYearMonth.from(name);
    const weeks = weeksOf(month);
    expect(weeks).toHaveLength(count);
    const days = weeks.flat().map(String);
    expect(new Set(days).size).toBe(days.length);
    expect(days.filter((each) => each.startsWith(name))).toHaveLength(month.daysInMonth);
  });
});
