import { Temporal } from "temporal-polyfill";

/** Hours of the town's own clock, 0 to 23, that belong to somebody's rest: from the first, up to but not including the second. */
export interface QuietHours {
  from: number;
  until: number;
}

/** What holds for whoever chose nothing. */
export const usualHours: QuietHours = { from: 22, until: 7 };

function isQuiet({ from, until }: QuietHours, hour: number): boolean {
  return from < until ? hour >= from && hour < until : hour >= from || hour < until;
}

/**
 * Until when somebody is to be left in peace. The end is reckoned on the town's clock, so a night with a clock change is an hour shorter or
 * longer; an hour that is skipped becomes the next that exists, of an hour that comes twice it is the first (Temporal's "compatible").
 *
 * @param hours null for somebody who wants none
 * @param timeZone the town's, such as `Europe/Amsterdam`
 * @returns undefined when they may be told now
 */
export function quietUntil(hours: QuietHours | null, timeZone: string, now: Date): Date | undefined {
  if (!hours) return undefined;
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  if (!isQuiet(hours, local.hour)) return undefined;
  const endOn = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime({ timeZone, plainTime: { hour: hours.until } }).epochMilliseconds);
  const today = local.toPlainDate();
  const end = endOn(today);
  return end > now ? end : endOn(today.add({ days: 1 }));
}
