import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import { after } from "#app/platform/clock.ts";
import type { Occurrence, Series, SeriesException } from "./series.ts";
import { wallTime, zoned, type WallTime } from "./wall-time.ts";

/** Most times of one series that are made at once: once a day for nearly three years. */
const MOST = 1_000;

const stamp = (wall: WallTime) => `${wall.replaceAll(/[-:]/g, "")}00`;

function ruleOf({ startsLocal, timeZone, allDay }: Series, rule: string): RRuleTemporal<Temporal.ZonedDateTime> {
  const start = allDay ? `DTSTART;VALUE=DATE:${stamp(startsLocal).slice(0, 8)}` : `DTSTART;TZID=${timeZone}:${stamp(startsLocal)}`;
  return new RRuleTemporal({ rruleString: `${start}\nRRULE:${rule}`, tzid: timeZone, temporal: Temporal, includeDtstart: true, maxIterations: 20_000 });
}

/** Longest rule that is kept, in characters. */
const LONGEST_RULE = 500;

/** Times of a rule that are tried before it is trusted, and how many years of them. */
const TRIED = { times: 30, years: 20 };

/**
 * Whether a rule can be followed at all: well formed, no finer than days, which nothing in a neighbourhood is, and with times that are found.
 * One that has none, such as every 30 February, would be looked through without end.
 * @param series with the rule in question
 */
export function canFollow(series: Series): boolean {
  if (series.rule === null) return true;
  if (series.rule.length > LONGEST_RULE || /INTERVAL=0*[1-9]\d{3,}/.test(series.rule)) return false;
  if (!/(^|;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)/.test(series.rule) || /BY(HOUR|MINUTE|SECOND)=/.test(series.rule)) return false;
  try {
    const enough = zoned(series.startsLocal, series.timeZone).add({ years: TRIED.years }).epochMilliseconds;
    ruleOf(series, series.rule).all((time, index) => index < TRIED.times && time.epochMilliseconds < enough);
    return true;
  } catch {
    return false;
  }
}

/** The wall times at which a rule has something, without exceptions, within a window; without a beginning, from its first time. */
function* ruleTimes(series: Series, { from, until }: { from: Date | undefined; until: Date }): Iterable<WallTime> {
  if (series.rule === null) {
    yield series.startsLocal;
    return;
  }
  const end = until.getTime();
  const rule = ruleOf(series, series.rule);
  const times: Temporal.ZonedDateTime[] = from ? rule.between(from, until, true).slice(0, MOST) : rule.all((time, index) => index < MOST && time.epochMilliseconds < end);
  for (const time of times) if (time.epochMilliseconds < end) yield wallTime(time);
}

/** Times before a window of which an exception says that they are held later, if the rule has them. */
function* movedTimes(series: Series, exceptions: readonly SeriesException[], from: Date): Iterable<WallTime> {
  if (series.rule === null) return;
  const rule = ruleOf(series, series.rule);
  for (const { recurrence, startsLocal } of exceptions) {
    if (startsLocal === null || startsLocal <= recurrence) continue;
    const named = new Date(zoned(recurrence, series.timeZone).epochMilliseconds);
    if (named < from && rule.between(named, named, true).some((time) => wallTime(time) === recurrence)) yield recurrence;
  }
}

function occurrence(series: Series, recurrence: WallTime, exception: SeriesException | undefined): Occurrence {
  const startsLocal = exception?.startsLocal ?? recurrence;
  const minutes = exception?.minutes ?? series.minutes;
  const start = zoned(startsLocal, series.timeZone);
  // RFC 5545 3.3.6: hours are exact, days are as long as they are when the clocks change.
  const end = series.allDay ? start.add({ days: Math.max(1, Math.round(minutes / 1440)) }) : start.add({ minutes });
  return {
    recurrence,
    startsLocal,
    startsAt: new Date(start.epochMilliseconds),
    endsAt: new Date(end.epochMilliseconds),
    cancelled: exception?.kind === "cancelled",
    moved: exception?.kind === "moved",
    place: exception?.place ?? null,
    notice: exception?.notice ?? null,
  };
}

/**
 * Every time that something is held, soonest first, of those that the rule has before a moment. Wall time stays what it is when the clocks
 * change; what would begin within the hour that they skip is left out, as RFC 5545 3.3.10 has it.
 *
 * @param exceptions of this series, in any order; those about times that it does not have are ignored, but for the extra ones
 * @param until end, exclusive, for the rule's own times; what is held once is always there
 * @param from when given, what is over by then may be left out, so that a series goes on however long ago it began
 */
export function expand(series: Series, exceptions: readonly SeriesException[], until: Date, from?: Date): Occurrence[] {
  const byTime = new Map(exceptions.map((exception) => [exception.recurrence, exception]));
  // What goes on as the window begins is within it, the longest of the single times too.
  const longest = Math.max(series.minutes, ...exceptions.map(({ minutes }) => minutes ?? 0));
  const begin = from && after(from, { minutes: -longest, days: -1 });
  const times = new Set<WallTime>(ruleTimes(series, { from: begin, until }));
  if (begin) for (const time of movedTimes(series, exceptions, begin)) times.add(time);
  for (const { recurrence, kind } of exceptions) if (kind === "extra") times.add(recurrence);
  return [...times]
    .filter((time) => byTime.get(time)?.kind !== "dropped")
    .map((time) => occurrence(series, time, byTime.get(time)))
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}
