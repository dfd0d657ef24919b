import { Temporal } from "temporal-polyfill";

/** A moment as a clock on the wall shows it, to the minute: "2026-03-24T19:30". In which zone is said elsewhere. */
export type WallTime = string;

/** Writes a moment the way it is kept; what is finer than a minute goes. */
export function wallTime(moment: Temporal.PlainDateTime | Temporal.ZonedDateTime): WallTime {
  return moment.toString({ smallestUnit: "minute", roundingMode: "trunc", calendarName: "never", ...(moment instanceof Temporal.ZonedDateTime ? { offset: "never", timeZoneName: "never" } : {}) });
}

/**
 * The instant at which the clocks of a zone show this. RFC 5545 3.3.5: a time that the clocks skip is read with the offset from before
 * they did, and of a time that they show twice the first is meant; that is what Temporal calls "compatible".
 */
export function zoned(wall: WallTime, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone, { disambiguation: "compatible" });
}

/** What the clocks of a zone show at an instant. */
export function wallTimeAt(instant: Date, timeZone: string): WallTime {
  return wallTime(Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone));
}

/** The calendar day in a zone at an instant. */
export function dayAt(instant: Date, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
}

/** The instant at which a day begins in a zone. */
export function startOfDay(day: Temporal.PlainDate, timeZone: string): Date {
  return new Date(day.toZonedDateTime({ timeZone }).epochMilliseconds);
}

/** Whether the clocks of a zone ever show this: not within the hour that they skip in spring. */
export function isShown(wall: WallTime, timeZone: string): boolean {
  return wallTime(zoned(wall, timeZone)) === wall;
}

/** Whether the clocks of a zone show this twice: within the hour that they go back in autumn. */
export function isShownTwice(wall: WallTime, timeZone: string): boolean {
  const local = Temporal.PlainDateTime.from(wall);
  const [first, second] = (["earlier", "later"] as const).map((disambiguation) => local.toZonedDateTime(timeZone, { disambiguation }));
  return first !== undefined && second !== undefined && !first.equals(second) && isShown(wall, timeZone);
}

/** Years from now within which something can be put in the agenda: further is a slip of the pen. */
const YEARS_AHEAD = 3;

/** Whether a day, "2029-11-24", is further from today than anything is planned. */
export function isTooFar(day: string, today: string): boolean {
  return day > Temporal.PlainDate.from(today).add({ years: YEARS_AHEAD }).toString();
}
