/** Name of a calendar that goes with a mail. */
export const CALENDAR_NAME = "afspraak.ics";

/** Its media type, with the method that the calendar itself names (RFC 5545, 8.1). */
export function calendarType(calendar: string): string {
  const method = /^METHOD:([A-Z]+)/m.exec(calendar)?.[1] ?? "PUBLISH";
  return `text/calendar; charset=utf-8; method=${method}`;
}
