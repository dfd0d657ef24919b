import type { Db } from "#app/platform/database/client.server.ts";
import { movingUp, type Room } from "../domain/seats.ts";
import type { WallTime } from "../domain/wall-time.ts";
import { tell, type Telling } from "./tell.server.ts";

/** A list of people of an event: that of one time, or of all of them (null). */
export interface ListOf {
  itemId: string;
  recurrence: WallTime | null;
}

/** The next time that a list is about, and how much room it has. */
export interface OpenList extends Room {
  startsAt: Date;
  endsAt: Date;
  place: string | null;
  cancelled: boolean;
}

/**
 * What is known of a list. Ask it holding the event.
 * @returns undefined when there is no such time; for all times together, the first that is still to come, else the last
 */
export async function openList(tx: Db, tenantId: string, { itemId, recurrence }: ListOf, at: Date): Promise<OpenList | undefined> {
  if (recurrence !== null) {
    const time = await tx.eventOccurrence.findFirst({ where: { tenantId, itemId, recurrence }, select: { startsAt: true, endsAt: true, place: true, cancelled: true, capacity: true, taken: true } });
    return time ?? undefined;
  }
  const event = await tx.event.findFirst({ where: { tenantId, itemId }, select: { capacity: true, taken: true } });
  const select = { startsAt: true, endsAt: true, place: true, cancelled: true } as const;
  const next =
    (await tx.eventOccurrence.findFirst({ where: { tenantId, itemId, cancelled: false, startsAt: { gte: at } }, select, orderBy: { startsAt: "asc" } })) ??
    (await tx.eventOccurrence.findFirst({ where: { tenantId, itemId }, select, orderBy: { startsAt: "desc" } }));
  return event && next ? { ...next, ...event } : undefined;
}

/** Those who wait, first come first. */
export async function waitingRow(tx: Db, tenantId: string, { itemId, recurrence }: ListOf): Promise<{ id: string; accountId: string; partySize: number }[]> {
  return tx.eventRegistration.findMany({ where: { tenantId, itemId, recurrence, status: "waiting" }, select: { id: true, accountId: true, partySize: true }, orderBy: { position: "asc" } });
}

/** Gives free seats to those who wait, in order, and tells them. Ask it holding the event. Nobody moves up once it has begun. */
export async function moveUp(tx: Db, telling: Telling, list: ListOf): Promise<void> {
  const { tenant, at } = telling;
  const open = await openList(tx, tenant.id, list, at);
  if (!open || open.cancelled || open.startsAt <= at) return;
  const event = await tx.event.findFirstOrThrow({ where: { tenantId: tenant.id, itemId: list.itemId }, select: { allDay: true } });
  const moving = movingUp(open, await waitingRow(tx, tenant.id, list));
  if (moving.length === 0) return;
  for (const { id } of moving) await tx.eventRegistration.updateMany({ where: { tenantId: tenant.id, id }, data: { status: "registered" } });
  await tell(tx, telling, { kind: "taking-part", allDay: event.allDay }, moving.map(({ id, accountId }) => ({ accountId, about: id, says: (texts, when) => texts.movedUp(telling.item.title, when(open)) })));
}
