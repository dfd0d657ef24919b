import { Temporal } from "temporal-polyfill";

/** Months in which somebody may object, counted from the decision (DSA, art. 20, 1: at least six). */
const MONTHS = 6;

/**
 * The last moment to object to a decision.
 * @param decidedAt when it was taken
 * @param timeZone of the town, whose days count
 */
export function objectUntil(decidedAt: Date, timeZone: string): Date {
  const day = Temporal.Instant.fromEpochMilliseconds(decidedAt.getTime()).toZonedDateTimeISO(timeZone).add({ months: MONTHS });
  return new Date(day.with({ hour: 23, minute: 59, second: 59, millisecond: 0, microsecond: 0, nanosecond: 0 }).epochMilliseconds);
}
