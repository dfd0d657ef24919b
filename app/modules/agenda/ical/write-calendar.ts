import ICAL from "ical.js";
import { expand } from "../domain/expand.ts";
import { ofTheRule } from "../domain/of-the-rule.ts";
import type { Series, SeriesException } from "../domain/series.ts";
import { isShown, isShownTwice, wallTimeAt, zoned, type WallTime } from "../domain/wall-time.ts";
import { zoneComponent, type Years } from "./zones.ts";

/** An event as a calendar carries it. */
export interface CalendarEvent {
  uid: string;
  sequence: number;
  /** When it was last changed. */
  changedAt: Date;
  title: string;
  body: string;
  url: string;
  place: string | null;
  theme: string | null;
  cancelled: boolean;
  series: Series;
  exceptions: readonly SeriesException[];
}

interface CalendarAbout {
  name: string;
  /** Up to when the times of a series are looked through for what the clocks skip. */
  until: Date;
}

function time(wall: WallTime, { allDay, timeZone }: Series): ICAL.Time {
  return ICAL.Time.fromData({ ...parts(wall), isDate: allDay }, allDay ? undefined : timeZone === "UTC" ? ICAL.Timezone.utcTimezone : new ICAL.Timezone({ tzid: timeZone }));
}

function parts(wall: WallTime) {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = wall.split(/[-T:]/).map(Number);
  return { year, month, day, hour, minute, second: 0 };
}

function addTime(event: ICAL.Component, name: string, wall: WallTime, series: Series): void {
  const property = new ICAL.Property(name, event);
  if (series.allDay) property.resetType("date");
  // RFC 5545 3.2.19: what is in UTC names no zone, as no VTIMEZONE goes with it.
  else if (series.timeZone !== "UTC") property.setParameter("tzid", series.timeZone);
  property.setValue(time(wall, series));
  event.addProperty(property);
}

/**
 * The same for a moment by itself. What the clocks show twice is written in UTC: RFC 5545 3.3.5 means the first of the two, but not every
 * program does.
 */
function addMoment(event: ICAL.Component, name: "dtstart" | "dtend", moment: Date, series: Series): void {
  const wall = wallTimeAt(moment, series.timeZone);
  if (series.allDay || !isShownTwice(wall, series.timeZone)) addTime(event, name, wall, series);
  else event.addPropertyWithValue(name, ICAL.Time.fromJSDate(moment, true));
}

const begin = (wall: WallTime, { timeZone }: Series) => new Date(zoned(wall, timeZone).epochMilliseconds);

/** The last wall time of it, which DTEND leaves out where it lasts all day. */
function addEnd(event: ICAL.Component, wall: WallTime, minutes: number, series: Series): void {
  if (minutes === 0) return;
  const [one] = expand({ ...series, startsLocal: wall, minutes, rule: null }, [], new Date(8.64e15));
  if (one) addMoment(event, "dtend", one.endsAt, series);
}

function describe(event: ICAL.Component, { uid, sequence, changedAt, title, body, url, theme }: CalendarEvent, place: string | null): void {
  event.addPropertyWithValue("uid", uid);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(changedAt, true));
  event.addPropertyWithValue("last-modified", ICAL.Time.fromJSDate(changedAt, true));
  event.addPropertyWithValue("sequence", sequence);
  event.addPropertyWithValue("summary", title);
  event.addPropertyWithValue("description", [body, url].filter(Boolean).join("\n\n"));
  event.addPropertyWithValue("url", url);
  if (place) event.addPropertyWithValue("location", place);
  if (theme) event.addPropertyWithValue("categories", theme);
}

/** Only what begins at night can fall into the hour that is skipped, or into that which comes twice. */
const atNight = ({ rule, allDay, startsLocal }: Series) => rule !== null && !allDay && Number(startsLocal.slice(11, 13)) <= 4;

/** Times of a series that the clocks show twice and of which nothing else is said: they are written by themselves, see `addMoment`. */
function shownTwice({ series, exceptions }: CalendarEvent, until: Date): SeriesException[] {
  if (!atNight(series)) return [];
  const known = new Set(exceptions.map(({ recurrence }) => recurrence));
  return expand(series, [], until).flatMap(({ recurrence }) => (!known.has(recurrence) && isShownTwice(recurrence, series.timeZone) ? [{ recurrence, kind: "moved" as const, startsLocal: recurrence, minutes: null, place: null, notice: null }] : []));
}

/**
 * Times that a rule has on paper and that the clocks skip. RFC 5545 3.3.10 leaves them out and does not count them; programs differ, so they
 * are named as exceptions, and a rule that counts is given its end instead.
 */
function skipped(series: Series, until: Date): WallTime[] {
  if (!atNight(series)) return [];
  const onPaper = expand({ ...series, timeZone: "UTC" }, [], until);
  return onPaper.map(({ recurrence }) => recurrence).filter((wall) => !isShown(wall, series.timeZone));
}

function ruleWithout(series: Series, gaps: readonly WallTime[], until: Date): string {
  const rule = series.rule ?? "";
  if (gaps.length === 0 || !/(^|;)COUNT=/.test(rule)) return rule;
  const last = expand(series, [], until).at(-1);
  const end = last ? [`UNTIL=${last.startsAt.toISOString().replaceAll(/[-:]|\.\d+/g, "")}`] : [];
  return [...rule.split(";").filter((part) => !part.startsWith("COUNT=")), ...end].join(";");
}

function master(event: CalendarEvent, until: Date): ICAL.Component {
  const { series, exceptions, cancelled, place } = event;
  const component = new ICAL.Component("vevent");
  describe(component, event, place);
  if (series.rule === null) addMoment(component, "dtstart", begin(series.startsLocal, series), series);
  else addTime(component, "dtstart", series.startsLocal, series);
  addEnd(component, series.startsLocal, series.minutes, series);
  component.addPropertyWithValue("status", cancelled ? "CANCELLED" : "CONFIRMED");
  const gaps = skipped(series, until);
  if (series.rule !== null) component.addPropertyWithValue("rrule", ICAL.Recur.fromString(ruleWithout(series, gaps, until)));
  for (const wall of gaps) addTime(component, "exdate", wall, series);
  for (const { kind, recurrence } of exceptions) {
    if (kind === "dropped") addTime(component, "exdate", recurrence, series);
    if (kind === "extra") addTime(component, "rdate", recurrence, series);
  }
  return component;
}

function override(event: CalendarEvent, exception: SeriesException): ICAL.Component {
  const { series } = event;
  const component = new ICAL.Component("vevent");
  describe(component, event, exception.place ?? event.place);
  const start = exception.startsLocal ?? exception.recurrence;
  addTime(component, "recurrence-id", exception.recurrence, series);
  addMoment(component, "dtstart", begin(start, series), series);
  addEnd(component, start, exception.minutes ?? series.minutes, series);
  component.addPropertyWithValue("status", exception.kind === "cancelled" || event.cancelled ? "CANCELLED" : "CONFIRMED");
  return component;
}

const yearOf = (wall: WallTime) => Number(wall.slice(0, 4));

/** The zones that events speak of, and the years in which. A day that lasts all day is in none, and UTC is known to everybody. */
function zonesOf(events: readonly CalendarEvent[], until: Date): Map<string, Years> {
  const zones = new Map<string, Years>();
  for (const { series, exceptions } of events) {
    if (series.allDay || series.timeZone === "UTC") continue;
    const named = [series.startsLocal, ...exceptions.flatMap(({ recurrence, startsLocal }) => [recurrence, startsLocal ?? recurrence])].map(yearOf);
    const { from, to } = zones.get(series.timeZone) ?? { from: Infinity, to: until.getUTCFullYear() };
    // The year before: what is shown in January began in the autumn.
    zones.set(series.timeZone, { from: Math.min(from, ...named.map((year) => year - 1)), to: Math.max(to, ...named) });
  }
  return zones;
}

/**
 * Writes a calendar (RFC 5545) that programs can subscribe to: each series as a rule with its exceptions, times that are moved or cancelled
 * under their RECURRENCE-ID, what is cancelled as STATUS:CANCELLED, and the zones it speaks of.
 */
export function writeCalendar({ name, until }: CalendarAbout, events: readonly CalendarEvent[]): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Samen//Agenda//NL");
  calendar.addPropertyWithValue("method", "PUBLISH");
  calendar.addPropertyWithValue("x-wr-calname", name);
  // RFC 7986; the second is what was used before it.
  calendar.addPropertyWithValue("name", name);
  const refresh = new ICAL.Property("refresh-interval", calendar);
  refresh.resetType("duration");
  refresh.setValue(ICAL.Duration.fromString("PT1H"));
  calendar.addProperty(refresh);
  calendar.addPropertyWithValue("x-published-ttl", "PT1H");
  for (const [timeZone, years] of zonesOf(events, until)) calendar.addSubcomponent(zoneComponent(timeZone, years));
  for (const event of events) {
    calendar.addSubcomponent(master(event, until));
    for (const exception of [...ofTheRule(event.series, event.exceptions), ...shownTwice(event, until)]) if (exception.kind === "moved" || exception.kind === "cancelled") calendar.addSubcomponent(override(event, exception));
  }
  return `${calendar.toString()}\r\n`;
}
