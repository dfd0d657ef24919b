import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { canFollow } from "../domain/expand.ts";
import type { Series, SeriesException } from "../domain/series.ts";
import { wallTime, wallTimeAt, zoned, type WallTime } from "../domain/wall-time.ts";
import { knownZone } from "./zones.ts";

/** An event as somebody else's calendar has it, cut to what ours can hold. */
export interface ReadEvent {
  uid: string;
  title: string;
  body: string;
  place: string | null;
  cancelled: boolean;
  series: Series;
  exceptions: SeriesException[];
}

/** Longest that anything may last, in minutes: 31 days. */
const LONGEST = 44_640;
const MOST_EXCEPTIONS = 500;

/** A moment of a calendar in the zone it was written in. */
interface Moment {
  wall: WallTime;
  timeZone: string;
  allDay: boolean;
}

function momentOf(property: ICAL.Property | null, home: string): Moment | undefined {
  const value: unknown = property?.getFirstValue();
  return property && value instanceof ICAL.Time ? momentIn(value, property, home) : undefined;
}

function momentIn(value: ICAL.Time, property: ICAL.Property, home: string): Moment | undefined {
  const plain = { year: value.year, month: value.month, day: value.day, hour: value.hour, minute: value.minute };
  try {
    const wall = wallTime(Temporal.PlainDateTime.from(value.isDate ? { ...plain, hour: 0, minute: 0 } : plain, { overflow: "reject" }));
    if (value.isDate) return { wall, timeZone: home, allDay: true };
    if (value.zone === ICAL.Timezone.utcTimezone) return { wall, timeZone: "UTC", allDay: false };
    const tzid = property.getParameter("tzid");
    // What floats is at that time wherever it is read: here.
    return { wall, timeZone: (typeof tzid === "string" ? knownZone(tzid) : undefined) ?? home, allDay: false };
  } catch {
    return undefined;
  }
}

const instant = ({ wall, timeZone }: Moment) => zoned(wall, timeZone).epochMilliseconds;

/** A moment as the clocks of another zone show it. */
function inZone(moment: Moment, timeZone: string): WallTime {
  return moment.allDay || moment.timeZone === timeZone ? moment.wall : wallTimeAt(new Date(instant(moment)), timeZone);
}

/** How long it lasts, in minutes (RFC 5545 3.6.1): to its end, or as long as it says, else a day for what lasts all day and nothing. */
function minutesOf(event: ICAL.Component, start: Moment, home: string): number {
  const end = momentOf(event.getFirstProperty("dtend"), home);
  const duration: unknown = event.getFirstPropertyValue("duration");
  if (start.allDay) {
    const days = end ? Temporal.PlainDateTime.from(start.wall).until(end.wall, { largestUnit: "day" }).days : duration instanceof ICAL.Duration ? Math.round(duration.toSeconds() / 86_400) : 1;
    return Math.min(LONGEST, Math.max(1, days) * 1440);
  }
  const minutes = end ? (instant(end) - instant(start)) / 60_000 : duration instanceof ICAL.Duration ? duration.toSeconds() / 60 : 0;
  return Math.min(LONGEST, Math.max(0, Math.round(minutes)));
}

/** A rule with the end that its kind of start wants: in UTC beside a zone, a date for what lasts all day. Programs mix them up. */
function ruleOf(event: ICAL.Component, { timeZone, allDay }: Moment): string | null {
  const rule: unknown = event.getFirstPropertyValue("rrule");
  if (!(rule instanceof ICAL.Recur)) return null;
  const rest = rule.toString().split(";").filter((part) => !part.startsWith("UNTIL="));
  const { until } = rule;
  if (!until) return rest.join(";");
  const wall = wallTime(Temporal.PlainDateTime.from({ year: until.year, month: until.month, day: until.day, hour: until.isDate ? 23 : until.hour, minute: until.isDate ? 59 : until.minute }));
  if (allDay) return [...rest, `UNTIL=${wall.slice(0, 10).replaceAll("-", "")}`].join(";");
  const end = until.zone === ICAL.Timezone.utcTimezone && !until.isDate ? zoned(wall, "UTC") : zoned(wall, timeZone);
  return [...rest, `UNTIL=${end.toInstant().toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "")}`].join(";");
}

function text(event: ICAL.Component, name: string, most: number): string {
  const value: unknown = event.getFirstPropertyValue(name);
  // eslint-disable-next-line no-control-regex -- control characters are exactly what goes
  return typeof value === "string" ? value.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]/g, "").trim().slice(0, most) : "";
}

function timesIn(event: ICAL.Component, name: "exdate" | "rdate", series: Series, home: string): WallTime[] {
  return event.getAllProperties(name).flatMap((property) =>
    property.getValues().flatMap((value: unknown) => {
      const moment = value instanceof ICAL.Time ? momentIn(value, property, home) : undefined;
      return moment ? [inZone(moment, series.timeZone)] : [];
    }),
  );
}

/** What one VEVENT under a RECURRENCE-ID says of its time; undefined when that is nothing. */
function exceptionOf(override: ICAL.Component, series: Series, place: string | null, home: string): SeriesException | undefined {
  const named = momentOf(override.getFirstProperty("recurrence-id"), home);
  if (!named) return undefined;
  const recurrence = inZone(series.allDay ? { ...named, allDay: true } : named, series.timeZone);
  const plain = { recurrence: series.allDay ? `${recurrence.slice(0, 10)}T00:00` : recurrence, notice: null };
  if (text(override, "status", 20).toUpperCase() === "CANCELLED") return { ...plain, kind: "cancelled", startsLocal: null, minutes: null, place: null };
  const start = momentOf(override.getFirstProperty("dtstart"), home);
  if (!start || start.allDay !== series.allDay) return undefined;
  const startsLocal = inZone(start, series.timeZone);
  const minutes = minutesOf(override, start, home);
  const where = text(override, "location", 200) || null;
  if (startsLocal === plain.recurrence && minutes === series.minutes && where === place) return undefined;
  return { ...plain, kind: "moved", startsLocal, minutes, place: where === place ? null : where };
}

function bodyOf(event: ICAL.Component): string {
  const description = text(event, "description", 9_000);
  const url = text(event, "url", 900);
  return /^https?:\/\//.test(url) && !description.includes(url) ? [description, url].filter(Boolean).join("\n\n") : description;
}

function eventOf(main: ICAL.Component, overrides: readonly ICAL.Component[], uid: string, home: string): ReadEvent | undefined {
  const start = momentOf(main.getFirstProperty("dtstart"), home);
  const title = text(main, "summary", 120);
  const secret = ["PRIVATE", "CONFIDENTIAL"].includes(text(main, "class", 20).toUpperCase());
  if (!start || !title || secret) return undefined;
  const rule = ruleOf(main, start);
  // What is held once at a moment is told in the time of this town; a series keeps the zone in which its rule was written.
  const timeZone = rule === null && !start.allDay ? home : start.timeZone;
  // What begins within the hour that is skipped begins when the clocks have gone forward.
  const startsLocal = start.allDay ? start.wall : wallTime(zoned(inZone(start, timeZone), timeZone));
  const series: Series = { startsLocal, minutes: minutesOf(main, start, home), timeZone, allDay: start.allDay, rule };
  if (!canFollow(series)) return undefined;
  const place = text(main, "location", 200) || null;
  const exceptions = new Map<WallTime, SeriesException>();
  const plain = { startsLocal: null, minutes: null, place: null, notice: null };
  for (const recurrence of timesIn(main, "rdate", series, home)) if (recurrence !== series.startsLocal) exceptions.set(recurrence, { ...plain, recurrence, kind: "extra" });
  for (const recurrence of timesIn(main, "exdate", series, home)) exceptions.set(recurrence, { ...plain, recurrence, kind: "dropped" });
  for (const exception of overrides.flatMap((override) => exceptionOf(override, series, place, home) ?? [])) exceptions.set(exception.recurrence, exception);
  const sorted = [...exceptions.values()].sort((one, other) => one.recurrence.localeCompare(other.recurrence)).slice(-MOST_EXCEPTIONS);
  return { uid, title, body: bodyOf(main), place, cancelled: text(main, "status", 20).toUpperCase() === "CANCELLED", series, exceptions: rule === null ? sorted.filter(({ kind }) => kind === "extra") : sorted };
}

/**
 * Reads somebody else's calendar (RFC 5545): what has a name, a beginning and an id, is not private, and repeats by a rule of days or more.
 *
 * @param source the file
 * @param home zone of the town, for what names none
 * @returns undefined when it is no calendar at all
 */
export function readCalendar(source: string, home: string): ReadEvent[] | undefined {
  let calendars: ICAL.Component[];
  try {
    const parsed: unknown = ICAL.parse(source);
    const list: unknown[] = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed];
    calendars = list.flatMap((each) => (Array.isArray(each) ? [new ICAL.Component(each)] : [])).filter(({ name }) => name === "vcalendar");
  } catch {
    return undefined;
  }
  if (calendars.length === 0) return undefined;
  const byUid = new Map<string, ICAL.Component[]>();
  for (const event of calendars.flatMap((calendar) => calendar.getAllSubcomponents("vevent"))) {
    const uid = text(event, "uid", 450);
    if (uid) byUid.set(uid, [...(byUid.get(uid) ?? []), event]);
  }
  return [...byUid].flatMap(([uid, events]) => seriesOf(uid, events, home));
}

/** The events under one id: a series with what is otherwise with some of its times, or such times alone where the series is not given. */
function seriesOf(uid: string, events: readonly ICAL.Component[], home: string): ReadEvent[] {
  try {
    const overrides = events.filter((event) => event.hasProperty("recurrence-id"));
    // Of two of the same id the later version counts.
    const sequence = (event: ICAL.Component) => Number(event.getFirstPropertyValue("sequence") ?? 0);
    const [main] = events.filter((event) => !event.hasProperty("recurrence-id")).sort((one, other) => sequence(other) - sequence(one));
    if (main) return [eventOf(main, overrides, uid, home)].filter((event) => event !== undefined);
    return overrides.flatMap((event) => eventOf(event, [], `${uid} ${momentOf(event.getFirstProperty("recurrence-id"), home)?.wall ?? ""}`, home) ?? []);
  } catch {
    // One event that contradicts itself does not keep the others out.
    return [];
  }
}
