import type { Db } from "#app/platform/database/client.server.ts";
import { tell } from "./tell.server.ts";

/** A workshop whose row is held until the transaction ends, so that two who come at once do not get one seat. */
export interface HeldWorkshop {
  id: string;
  title: string;
  text: string;
  place: string;
  onlineUrl: string | null;
  startsAt: Date;
  endsAt: Date;
  seats: number;
  cancelledAt: Date | null;
  version: number;
}

/** Holds workshops, in the order of their ids so that nobody waits for each other; those that are not there are left out. */
export async function holdWorkshops(tx: Db, ids: readonly string[]): Promise<HeldWorkshop[]> {
  return tx.$queryRaw<HeldWorkshop[]>`
    select id, title, text, place, online_url as "onlineUrl", starts_at as "startsAt", ends_at as "endsAt", seats, cancelled_at as "cancelledAt", version
      from workshop where id = any (${[...ids]}::uuid[]) order by id for update`;
}

/** How many seats of a held workshop are free. */
export async function freeSeats(tx: Db, { id, seats }: HeldWorkshop): Promise<number> {
  const { _sum } = await tx.workshopBooking.aggregate({ where: { workshopId: id, status: "booked" }, _sum: { people: true } });
  return seats - (_sum.people ?? 0);
}

/** Gives seats that came free to those who wait, in their order; who comes with more than there are waits on. */
export async function fillSeats(tx: Db, workshop: HeldWorkshop, at: Date): Promise<void> {
  if (workshop.cancelledAt || workshop.startsAt <= at) return;
  let free = await freeSeats(tx, workshop);
  const waiting = free > 0 ? await tx.workshopBooking.findMany({ where: { workshopId: workshop.id, status: "waiting" }, orderBy: [{ since: "asc" }, { id: "asc" }] }) : [];
  for (const booking of waiting) {
    if (booking.people > free) continue;
    free -= booking.people;
    await tx.workshopBooking.updateMany({ where: { id: booking.id }, data: { status: "booked", sequence: { increment: 1 } } });
    await tell(tx, "booked", workshop, { ...booking, sequence: booking.sequence + 1 }, at);
  }
}
