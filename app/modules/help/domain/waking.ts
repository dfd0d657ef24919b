import { Temporal } from "temporal-polyfill";

/** Hours of the day, on the town's clock, in which people may be expected to look. */
const WAKES = 8;
const SLEEPS = 21;

/**
 * The moment at which so many waking hours have gone by. A request of ten in the evening does not use up its time while the neighbours
 * sleep. Hours are counted as they pass, so a night in which the clock changes makes none longer or shorter.
 *
 * @param hours waking hours, at least 0
 * @param timeZone IANA zone of the town
 */
export function afterWaking(from: Date, hours: number, timeZone: string): Date {
  let left = hours * 3_600_000;
  let day = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  for (;;) {
    const at = (hour: number) => day.toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(hour) }).epochMilliseconds;
    const begins = Math.max(at(WAKES), from.getTime());
    const awake = at(SLEEPS) - begins;
    if (awake > 0 && left <= awake) return new Date(begins + left);
    if (awake > 0) left -= awake;
    day = day.add({ days: 1 });
  }
}
