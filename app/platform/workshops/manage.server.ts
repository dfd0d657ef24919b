import { randomUUID } from "node:crypto";
import { recordPlatformEvent } from "#app/platform/audit/record-platform.server.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import type { Operator } from "#app/platform/permissions/actor.ts";
import { fillSeats, holdWorkshops } from "./seats.server.ts";
import { tell } from "./tell.server.ts";
import { momentOf, type WorkshopWish } from "./workshop.ts";

/** Which operator arranges something, when, and by which request. */
export interface ByPlatform {
  operator: Pick<Operator, "operatorId">;
  at: Date;
  requestId: string;
}

export type SaveWorkshopResult = { ok: true; id: string } | { ok: false; reason: "gone" | "cancelled" | "past" | "changed-meanwhile" };

/**
 * Plans a workshop, or changes one. When time or place of it changed, everybody with a place hears of it; with more seats those who wait come in.
 * @param id of the workshop; undefined for a new one
 */
export async function saveWorkshop({ operator, at, requestId }: ByPlatform, id: string | undefined, { day, from, until, onlineUrl, version, ...wish }: WorkshopWish): Promise<SaveWorkshopResult> {
  const row = { ...wish, onlineUrl: onlineUrl || null, startsAt: momentOf(day, from), endsAt: momentOf(day, until) };
  if (row.startsAt <= at) return { ok: false, reason: "past" };
  return platformDb().transact(async (tx) => {
    const workshopId = id ?? randomUUID();
    const [held] = await holdWorkshops(tx, id ? [id] : []);
    if (id && !held) return { ok: false, reason: "gone" };
    if (held?.cancelledAt) return { ok: false, reason: "cancelled" };
    if (held && held.version !== version) return { ok: false, reason: "changed-meanwhile" };
    if (held) await tx.workshop.updateMany({ where: { id: workshopId }, data: { ...row, version: { increment: 1 } } });
    else await tx.workshop.createMany({ data: { id: workshopId, ...row, createdAt: at } });
    const isElsewhere = held && (held.startsAt.getTime() !== row.startsAt.getTime() || held.endsAt.getTime() !== row.endsAt.getTime() || held.place !== row.place || held.onlineUrl !== row.onlineUrl);
    if (held && isElsewhere) {
      const coming = await tx.workshopBooking.updateManyAndReturn({ where: { workshopId, status: "booked" }, data: { sequence: { increment: 1 }, remindedAt: null } });
      for (const booking of coming) await tell(tx, "changed", { ...held, ...row }, booking, at);
    }
    if (held) await fillSeats(tx, { ...held, ...row }, at);
    await recordPlatformEvent(tx, { operatorId: operator.operatorId, action: id ? "workshop.changed" : "workshop.planned", subject: "workshop", subjectId: workshopId, requestId, at });
    return { ok: true, id: workshopId };
  });
}

/** Calls a workshop off; everybody who would come or waits hears of it, once. @returns false when there is nothing to call off */
export async function callOff({ operator, at, requestId }: ByPlatform, workshopId: string): Promise<boolean> {
  return platformDb().transact(async (tx) => {
    const [held] = await holdWorkshops(tx, [workshopId]);
    if (!held || held.cancelledAt || held.startsAt <= at) return false;
    await tx.workshop.updateMany({ where: { id: workshopId }, data: { cancelledAt: at, version: { increment: 1 } } });
    const told = await tx.workshopBooking.updateManyAndReturn({ where: { workshopId, status: { not: "cancelled" } }, data: { sequence: { increment: 1 } } });
    for (const booking of told) await tell(tx, "calledOff", held, booking, at);
    await recordPlatformEvent(tx, { operatorId: operator.operatorId, action: "workshop.called-off", subject: "workshop", subjectId: workshopId, requestId, at });
    return true;
  });
}
