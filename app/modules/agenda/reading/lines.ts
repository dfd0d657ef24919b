import { Temporal } from "temporal-polyfill";
import { dayWords, weekdayWords, type DateSetting } from "#app/lib/date-words.ts";
import { capital } from "#app/platform/i18n/words.ts";
import { hoursOnDay } from "../domain/say-when.ts";
import { dayAt, startOfDay } from "../domain/wall-time.ts";
import { badgeMessages } from "../messages/badges.ts";
import { agendaPaths } from "../paths.ts";
import type { TimeLine } from "./times.server.ts";

/** One time of an event, put into words for a list. */
export interface EventLine {
  key: string;
  path: string;
  title: string;
  hours: string;
  where: string | null;
  /** Whose it is; null too where the place says so already. */
  organisation: string | null;
  /** Names of the neighbourhoods it is for; empty for the whole town. */
  neighbourhoods: string[];
  cancelled: boolean;
  badges: string[];
}

/** What is on one day. */
export interface EventDay {
  /** "2026-12-01" */
  day: string;
  label: string;
  lines: EventLine[];
}

interface LineTexts {
  facts: { themes: Readonly<Record<string, string>>; costs: { free: string } };
  list: { seats: (free: number) => string; signUp: string; ongoing: string };
}

export type Speaking = DateSetting & { texts: LineTexts };

function badgesOf(time: TimeLine, { locale, now, texts }: Speaking): string[] {
  const said = badgeMessages[locale];
  if (time.cancelled) return [said.cancelled];
  const free = time.capacity === null ? undefined : time.capacity - time.taken;
  return [
    ...(time.startsAt < now && time.endsAt > now ? [texts.list.ongoing] : []),
    ...(time.moved ? [said.moved] : []),
    ...(free === 0 ? [said.full] : free !== undefined && free <= 5 ? [texts.list.seats(free)] : time.signingUp !== "none" ? [texts.list.signUp] : []),
    ...(time.cost === "free" ? [texts.facts.costs.free] : []),
    ...(time.theme && texts.facts.themes[time.theme] ? [texts.facts.themes[time.theme] ?? ""] : []),
  ];
}

/**
 * A time in words.
 * @param day on which of its days it stands; the first where it is not given
 */
export function lineOf(time: TimeLine, speaking: Speaking, day: Temporal.PlainDate = dayAt(time.startsAt, speaking.timeZone)): EventLine {
  return {
    key: `${time.id} ${time.recurrence}`,
    path: `${agendaPaths.item(time)}?keer=${time.recurrence}`,
    title: time.title,
    hours: hoursOnDay(time, day, speaking),
    where: time.place ?? (time.online ? badgeMessages[speaking.locale].online : null),
    organisation: time.organisation !== null && time.place?.startsWith(time.organisation) ? null : time.organisation,
    neighbourhoods: time.neighbourhoods,
    cancelled: time.cancelled,
    badges: badgesOf(time, speaking),
  };
}

/** The last day on which something is still going on; what ends at midnight, or in the small hours of a night, ends on the day before. */
function lastDay({ startsAt, endsAt, allDay }: TimeLine, timeZone: string): Temporal.PlainDate {
  const first = dayAt(startsAt, timeZone);
  if (endsAt <= startsAt) return first;
  const last = dayAt(new Date(endsAt.getTime() - 1), timeZone);
  return !allDay && endsAt.getTime() - startsAt.getTime() <= 12 * 3_600_000 ? first : last;
}

/**
 * Times by the day on which they are, in the order of the days. What lasts several days stands on the first that is shown.
 * @param from the first day that is shown
 */
export function byDay(times: readonly TimeLine[], from: Temporal.PlainDate, speaking: Speaking): EventDay[] {
  const days = new Map<string, EventDay>();
  for (const time of times) {
    const begins = dayAt(time.startsAt, speaking.timeZone);
    const day = Temporal.PlainDate.compare(begins, from) < 0 ? from : begins;
    const there = days.get(day.toString()) ?? { day: day.toString(), label: dayLabel(day, speaking), lines: [] };
    there.lines.push(lineOf(time, speaking, day));
    days.set(there.day, there);
  }
  return [...days.values()].sort((one, other) => one.day.localeCompare(other.day));
}

/** "Vandaag", or "Dinsdag 1 december". */
export function dayLabel(day: Temporal.PlainDate, setting: DateSetting): string {
  const moment = startOfDay(day, setting.timeZone);
  const near = Math.abs(moment.getTime() - setting.now.getTime()) < 2 * 86_400_000;
  const words = dayWords(moment, setting);
  return capital(near ? words : day.year === dayAt(setting.now, setting.timeZone).year ? weekdayWords(moment, setting) : words);
}

/** What is on each of these days: what lasts several days stands on all of them. */
export function onDays(times: readonly TimeLine[], days: readonly Temporal.PlainDate[], speaking: Speaking): EventDay[] {
  // Days in ISO 8601 sort as text does, and each time is turned into days once: a month has 42 of them.
  const spans = times.map((time) => ({ time, first: dayAt(time.startsAt, speaking.timeZone).toString(), last: lastDay(time, speaking.timeZone).toString() }));
  return days.map((date) => {
    const day = date.toString();
    const lines = spans.filter(({ first, last }) => first <= day && last >= day);
    return { day, label: dayLabel(date, speaking), lines: lines.map(({ time }) => lineOf(time, speaking, date)) };
  });
}
