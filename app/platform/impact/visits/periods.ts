import { Temporal } from "temporal-polyfill";

/** Over how long different visitors are counted. */
export const periods = ["day", "month", "year"] as const;
export type Period = (typeof periods)[number];

/** The first day of the period in which a moment falls, by the clocks of a zone, as "2026-12-01". */
export function startOfPeriod(period: Period, at: Date, timeZone: string): string {
  const day = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  return { day, month: day.with({ day: 1 }), year: day.with({ month: 1, day: 1 }) }[period].toString();
}
