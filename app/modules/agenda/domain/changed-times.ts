import type { Occurrence } from "./series.ts";
import type { WallTime } from "./wall-time.ts";

/** One time as it was kept. */
export interface KeptTime {
  recurrence: WallTime;
  startsAt: Date;
  endsAt: Date;
  cancelled: boolean;
  place: string | null;
}

/** What became of the times of a series. */
export interface ChangedTimes {
  /** Kept ones that go on under another name. */
  renamed: { from: WallTime; to: WallTime }[];
  /** Those that are no more. */
  gone: WallTime[];
  /** By their new names: held at another moment or place, not held, and held after all. */
  moved: WallTime[];
  cancelled: WallTime[];
  back: WallTime[];
}

const dayOf = (time: WallTime) => time.slice(0, 10);

/**
 * Lays the times of a series beside those that were kept of it. A time that is gone goes on as a new one of the same day, or as the only
 * one there is: who comes to it comes to that.
 *
 * @param kept those that are still to come
 * @param wanted every time that the series has now
 */
export function changedTimes(kept: readonly KeptTime[], wanted: readonly Occurrence[]): ChangedTimes {
  const byName = new Map(wanted.map((time) => [time.recurrence, time]));
  const known = new Set(kept.map(({ recurrence }) => recurrence));
  const free = wanted.filter(({ recurrence }) => !known.has(recurrence));
  const renamed: ChangedTimes["renamed"] = [];
  const gone: WallTime[] = [];
  for (const { recurrence } of kept) {
    if (byName.has(recurrence)) continue;
    const successor = kept.length === 1 && wanted.length === 1 ? free[0] : free.find((time) => dayOf(time.recurrence) === dayOf(recurrence) && !renamed.some(({ to }) => to === time.recurrence));
    if (successor) renamed.push({ from: recurrence, to: successor.recurrence });
    else gone.push(recurrence);
  }
  const nameNow = new Map(renamed.map(({ from, to }) => [from, to]));
  const pairs = kept.flatMap((before) => {
    const now = byName.get(nameNow.get(before.recurrence) ?? before.recurrence);
    return now ? [{ before, now }] : [];
  });
  const names = (test: (before: KeptTime, now: Occurrence) => boolean) => pairs.filter(({ before, now }) => test(before, now)).map(({ now }) => now.recurrence);
  return {
    renamed,
    gone,
    cancelled: names((before, now) => !before.cancelled && now.cancelled),
    back: names((before, now) => before.cancelled && !now.cancelled),
    moved: names((before, now) => !before.cancelled && !now.cancelled && (before.startsAt.getTime() !== now.startsAt.getTime() || before.endsAt.getTime() !== now.endsAt.getTime() || before.place !== now.place)),
  };
}
