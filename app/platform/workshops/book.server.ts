import { randomUUID } from "node:crypto";
import { platformDb } from "#app/platform/database/client.server.ts";
import { openSeal } from "#app/platform/seal.server.ts";
import { fillSeats, freeSeats, holdWorkshops, type HeldWorkshop } from "./seats.server.ts";
import { tell } from "./tell.server.ts";
import type { BookingWish } from "./workshop.ts";

type Unavailable = { ok: false; reason: "gone" | "cancelled" | "past" };
export type BookResult = { ok: true; status: "booked" | "waiting" | "known" } | Unavailable;

function unavailable(workshop: HeldWorkshop | undefined, at: Date): Unavailable | undefined {
  if (!workshop) return { ok: false, reason: "gone" };
  if (workshop.cancelledAt) return { ok: false, reason: "cancelled" };
  return workshop.startsAt <= at ? { ok: false, reason: "past" } : undefined;
}

/**
 * Books a place at a workshop, or one on its waiting list, and mails it with the appointment. Whoever books a second time gets the same mail
 * again: the page does not tell who is coming.
 */
export async function bookWorkshop(workshopId: string, { name, email, organisation, people }: BookingWish, at: Date): Promise<BookResult> {
  return platformDb().transact(async (tx) => {
    const [workshop] = await holdWorkshops(tx, [workshopId]);
    const refused = unavailable(workshop, at);
    if (refused || !workshop) return refused ?? { ok: false, reason: "gone" };
    const known = await tx.workshopBooking.findFirst({ where: { workshopId, email, status: { not: "cancelled" } } });
    if (known) {
      await tell(tx, known.status === "booked" ? "booked" : "waiting", workshop, known, at);
      return { ok: true, status: "known" };
    }
    const status = people <= (await freeSeats(tx, workshop)) ? "booked" : "waiting";
    const booking = { id: randomUUID(), name, email, people, sequence: 0 };
    await tx.workshopBooking.createMany({ data: { ...booking, workshopId, organisation, status, since: at, createdAt: at } });
    await tell(tx, status, workshop, booking, at);
    return { ok: true, status };
  });
}

/** The booking behind the address in a mail; undefined when nobody of ours wrote it, or it is gone. */
export async function findBooking(word: string) {
  const [id] = openSeal("workshop-booking", "platform", word) ?? [];
  if (id === undefined) return undefined;
  const db = platformDb();
  const booking = await db.workshopBooking.findFirst({ where: { id } });
  const workshop = booking ? await db.workshop.findFirst({ where: { id: booking.workshopId } }) : null;
  return booking && workshop ? { booking, workshop } : undefined;
}

/** Gives up a place, which goes to who waits. Done twice it is done once. @returns false when there is no such place any more */
export async function cancelBooking(bookingId: string, at: Date): Promise<boolean> {
  return platformDb().transact(async (tx) => {
    const first = await tx.workshopBooking.findFirst({ where: { id: bookingId } });
    const [workshop] = await holdWorkshops(tx, first ? [first.workshopId] : []);
    const booking = await tx.workshopBooking.findFirst({ where: { id: bookingId } });
    if (!workshop || !booking || booking.status === "cancelled" || workshop.startsAt <= at) return false;
    await tx.workshopBooking.updateMany({ where: { id: bookingId }, data: { status: "cancelled", sequence: { increment: 1 } } });
    await tell(tx, "gaveUp", workshop, { ...booking, sequence: booking.sequence + 1 }, at);
    await fillSeats(tx, workshop, at);
    return true;
  });
}

/**
 * Moves a booking to another workshop: to a seat there, or to its waiting list. The seat it had goes to who waits. Also brings back one that was
 * given up or called off.
 */
export async function moveBooking(bookingId: string, toId: string, at: Date): Promise<BookResult> {
  return platformDb().transact(async (tx) => {
    const first = await tx.workshopBooking.findFirst({ where: { id: bookingId } });
    if (!first) return { ok: false, reason: "gone" };
    const held = await holdWorkshops(tx, [first.workshopId, toId]);
    const to = held.find(({ id }) => id === toId);
    const refused = unavailable(to, at);
    const booking = await tx.workshopBooking.findFirst({ where: { id: bookingId } });
    if (refused || !to || !booking) return refused ?? { ok: false, reason: "gone" };
    const isThere = booking.workshopId === toId && booking.status !== "cancelled";
    const other = await tx.workshopBooking.findFirst({ where: { workshopId: toId, email: booking.email, status: { not: "cancelled" }, id: { not: bookingId } } });
    if (isThere || other) return { ok: true, status: "known" };
    const status = booking.people <= (await freeSeats(tx, to)) ? "booked" : "waiting";
    const moved = { workshopId: toId, status, since: at, sequence: booking.sequence + 1, remindedAt: null };
    await tx.workshopBooking.updateMany({ where: { id: bookingId }, data: moved });
    await tell(tx, status, to, { ...booking, sequence: moved.sequence }, at);
    const from = held.find(({ id }) => id === booking.workshopId);
    if (from && from.id !== toId) await fillSeats(tx, from, at);
    return { ok: true, status };
  });
}
