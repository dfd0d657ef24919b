import { after } from "#app/platform/clock.ts";

/** Days before an answer is due at which those who can give it are reminded. */
const DAYS_BEFORE = 2;

/**
 * The last moment at which somebody should have heard of an objection: two days before its answer is due, when it is due, and each day after.
 * @returns undefined as long as there is nothing to say
 */
export function lastMilestone(dueAt: Date, now: Date): Date | undefined {
  if (now >= dueAt) return after(dueAt, { days: Math.floor((now.getTime() - dueAt.getTime()) / 86_400_000) });
  const reminder = after(dueAt, { days: -DAYS_BEFORE });
  return now >= reminder ? reminder : undefined;
}
