import { Temporal } from "temporal-polyfill";
import type { EditionRhythm } from "./choice.ts";

/** A moment at which an edition comes out. */
export interface EditionMoment {
  /** The town's own date and hour, as `2026-11-27T16`: with the resident it says which edition this is, and none has it twice. */
  key: string;
  /** The instant itself. */
  until: Date;
}

/** The stretch of time that an edition covers: from `from`, up to but not including `until`. */
export interface EditionWindow extends EditionMoment {
  from: Date;
}

/** However long the worker was down, an edition goes back no further: older news is no news. */
const MOST_DAYS_BACK = 14;
/** What a first edition covers. */
const FIRST_DAYS_BACK = 7;
const WEEK = 7;

function local(moment: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
}

/**
 * The moments of a week around now, nearest first, today's included.
 * Temporal's "compatible" rule says what clock changes ask for: an hour that is skipped becomes the next that exists, of an hour that
 * comes twice it is the first.
 */
function* moments({ days, hour }: EditionRhythm, timeZone: string, now: Date, direction: 1 | -1): Generator<Temporal.ZonedDateTime> {
  const today = local(now, timeZone).toPlainDate();
  for (let away = 0; away <= WEEK; away++) {
    const day = today.add({ days: away * direction });
    if (days.includes(day.dayOfWeek)) yield day.toZonedDateTime({ timeZone, plainTime: { hour } });
  }
}

/** The hour is the one that the clock really shows, so that two wishes for the same instant have the same key. */
function keyOf(moment: Temporal.ZonedDateTime): string {
  return `${moment.toPlainDate().toString()}T${String(moment.hour).padStart(2, "0")}`;
}

function dateOf({ epochMilliseconds }: Temporal.ZonedDateTime): Date {
  return new Date(epochMilliseconds);
}

/**
 * The window for which a resident should have had an edition by now: the newest one that has come. Whatever came out since the last edition
 * belongs to it, so a run that is hours or weeks late sends one edition and not one for each window it missed.
 *
 * @param rhythm days and hour; no days means no edition
 * @param timeZone the town's, such as `Europe/Amsterdam`
 * @param now the moment of the run
 * @param lastWindowEnd `until` of the last window that was dealt with, whether there was something to send or not; null for none yet
 * @param chosenAt since when this rhythm holds: a window that ended before somebody chose it, or joined, was never promised
 * @returns undefined when nothing is due
 */
export function dueWindow(rhythm: EditionRhythm, timeZone: string, now: Date, lastWindowEnd: Date | null, chosenAt: Date | null = null): EditionWindow | undefined {
  for (const moment of moments(rhythm, timeZone, now, -1)) {
    const until = dateOf(moment);
    if (until > now) continue;
    if (lastWindowEnd && until <= lastWindowEnd) return undefined;
    if (chosenAt && until <= chosenAt) return undefined;
    const furthest = dateOf(moment.subtract({ days: lastWindowEnd ? MOST_DAYS_BACK : FIRST_DAYS_BACK }));
    return { key: keyOf(moment), from: lastWindowEnd && lastWindowEnd > furthest ? lastWindowEnd : furthest, until };
  }
  return undefined;
}

/**
 * Before which no window that is due now begins: the newest moment may be a week ago, and its window goes back from there.
 *
 * @param timeZone the town's
 */
export function furthestBack(timeZone: string, now: Date): Date {
  return dateOf(local(now, timeZone).subtract({ days: WEEK + MOST_DAYS_BACK }));
}

/**
 * When the next edition comes, for whoever looks at their settings.
 *
 * @returns undefined when no day is chosen
 */
export function nextWindow(rhythm: EditionRhythm, timeZone: string, now: Date): EditionMoment | undefined {
  for (const moment of moments(rhythm, timeZone, now, 1)) {
    const until = dateOf(moment);
    if (until > now) return { key: keyOf(moment), until };
  }
  return undefined;
}
