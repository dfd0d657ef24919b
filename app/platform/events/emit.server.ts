import type { z } from "zod";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { eventCatalogue, type EventName, type EventPayload } from "./catalogue.ts";
import { subscriptions } from "./subscriptions.ts";

interface NewEvent<Name extends EventName> {
  tenantId: string;
  name: Name;
  /** Who did it; null for the product itself, and for somebody without an account. */
  actorId: string | null;
  payload: EventPayload<Name>;
  at: Date;
  requestId: string;
}

/**
 * Says that something happened, in the transaction in which it does, and asks for the work that follows from it (transactional outbox):
 * neither is lost when the process dies right after the commit, and neither remains when it is rolled back.
 * @returns id of the event
 */
export async function emit<Name extends EventName>(tx: Db, { payload, ...event }: NewEvent<Name>): Promise<string> {
  const { id } = await tx.domainEvent.create({ data: { ...event, payload: toJson(eventCatalogue[event.name].parse(payload)) }, select: { id: true } });
  const { tenantId, name, requestId } = event;
  for (const ticket of subscriptions[name] ?? []) {
    await enqueueLater(tx, ticket, { tenantId, eventId: id }, { onceKey: `${ticket.name} ${id}`, eventId: id, requestId });
  }
  return id;
}

/**
 * An event as what follows from it reads it; undefined when there is none of this kind.
 * @param payload what such an event carries: `eventCatalogue["reply.written"]`
 */
export async function findEvent<Payload>(db: TenantDb, id: string, name: EventName, payload: z.ZodType<Payload>): Promise<{ payload: Payload; actorId: string | null; at: Date } | undefined> {
  const found = await db.domainEvent.findFirst({ where: { tenantId: db.scope.tenantId, id, name }, select: { payload: true, actorId: true, at: true } });
  return found ? { ...found, payload: payload.parse(found.payload) } : undefined;
}
