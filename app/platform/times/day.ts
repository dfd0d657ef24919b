import { Temporal } from "temporal-polyfill";

/** The calendar day at a moment, in ISO 8601. @param timeZone IANA zone of the town */
export function dayIn(timeZone: string, at: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The moment at which a day begins. @param day in ISO 8601 */
export function startOfDay(timeZone: string, day: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

/** The moment at which a day is over. @param day in ISO 8601 */
export function endOfDay(timeZone: string, day: string): Date {
  return new Date(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds);
}

/** A day so many days after another. @param day in ISO 8601 */
export function daysLater(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
