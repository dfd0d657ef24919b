import { Temporal } from "temporal-polyfill";

const WEEK = 7;

/** The days from Monday to Sunday around a day. */
export function weekAround(day: Temporal.PlainDate): Temporal.PlainDate[] {
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  return Array.from({ length: WEEK }, (_, index) => monday.add({ days: index }));
}

/** A week as ISO 8601 names it: "2026-W49". */
export function weekName(day: Temporal.PlainDate): string {
  return `${day.yearOfWeek ?? day.year}-W${String(day.weekOfYear ?? 1).padStart(2, "0")}`;
}

/** The Monday of a week by its name; undefined when there is no such week. */
export function weekByName(name: string): Temporal.PlainDate | undefined {
  const [, year, week] = /^(20\d\d)-W(\d\d)$/.exec(name) ?? [];
  if (!year || !week) return undefined;
  // ISO 8601: the week with 4 January is the first.
  const [first] = weekAround(Temporal.PlainDate.from({ year: Number(year), month: 1, day: 4 }));
  const monday = first?.add({ days: (Number(week) - 1) * WEEK });
  return monday && weekName(monday) === name ? monday : undefined;
}

/** A month by its name, "2026-12"; undefined when there is no such month. */
export function monthByName(name: string): Temporal.PlainYearMonth | undefined {
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(name)) return undefined;
  return Temporal.PlainYearMonth.from(name);
}

/** The weeks that a month touches, each from Monday to Sunday. */
export function weeksOf(month: Temporal.PlainYearMonth): Temporal.PlainDate[][] {
  const weeks: Temporal.PlainDate[][] = [];
  const last = month.toPlainDate({ day: month.daysInMonth });
  for (let day = month.toPlainDate({ day: 1 }); Temporal.PlainDate.compare(weekAround(day)[0] ?? day, last) <= 0; day = day.add({ days: WEEK })) weeks.push(weekAround(day));
  return weeks;
}
