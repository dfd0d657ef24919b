import { after, type Clock } from "#app/platform/clock.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import { tell } from "./tell.server.ts";

/** So many hours before it begins, and not in the last few: who books the day before needs no reminder. */
const FROM_HOURS = 48;
const UNTIL_HOURS = 3;

/** Days after a workshop in which the names of who booked are kept. */
const KEPT_DAYS = 90;

/**
 * Reminds everybody with a place at a workshop that is near, each once, and forgets who came to those of long ago.
 * @returns how many were reminded
 */
export async function remind(clock: Clock): Promise<number> {
  const now = clock.now();
  const db = platformDb();
  const near = await db.workshop.findMany({ where: { cancelledAt: null, startsAt: { gt: after(now, { hours: UNTIL_HOURS }), lte: after(now, { hours: FROM_HOURS }) } } });
  let count = 0;
  for (const workshop of near) {
    count += await db.transact(async (tx) => {
      // Whoever booked in these last days has the mail of then.
      const since = after(workshop.startsAt, { hours: -FROM_HOURS });
      const due = await tx.workshopBooking.updateManyAndReturn({ where: { workshopId: workshop.id, status: "booked", remindedAt: null, createdAt: { lt: since } }, data: { remindedAt: now } });
      for (const booking of due) await tell(tx, "reminder", workshop, booking, now);
      return due.length;
    });
  }
  const over = await db.workshop.findMany({ where: { endsAt: { lte: after(now, { days: -KEPT_DAYS }) } }, select: { id: true } });
  await db.workshopBooking.deleteMany({ where: { workshopId: { in: over.map(({ id }) => id) } } });
  return count;
}
