import { Temporal } from "temporal-polyfill";

/** Where the product takes the time from, so that tests can set it. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/**
 * A clock that stands at one instant until it is moved.
 * @param iso instant such as `2026-03-29T00:30:00Z`
 */
export function stoppedClock(iso: string): Clock & { set(iso: string): void } {
  let instant = new Date(iso);
  return {
    now: () => new Date(instant),
    set: (next) => {
      instant = new Date(next);
    },
  };
}

/**
 * The moment some time after another, over clock changes too.
 * @param from start
 * @param duration as Temporal takes it, e.g. `{ days: 30 }` or `{ minutes: -5 }`; days are 24 hours
 */
export function after(from: Date, duration: { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number }): Date {
  const hours = (duration.hours ?? 0) + (duration.days ?? 0) * 24;
  const moment = Temporal.Instant.fromEpochMilliseconds(from.getTime()).add({ hours, minutes: duration.minutes ?? 0, seconds: duration.seconds ?? 0, milliseconds: duration.milliseconds ?? 0 });
  return new Date(moment.epochMilliseconds);
}
