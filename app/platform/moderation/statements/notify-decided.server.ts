import type { Db } from "#app/platform/database/client.server.ts";
import { notify, type NewNotification } from "#app/platform/notify/notify.server.ts";
import type { Statement } from "./statement.ts";

interface Telling {
  tenantId: string;
  at: Date;
  requestId: string;
}

/**
 * Puts among somebody's notifications that something was decided, in the transaction of the mail that says what. It follows from the event of
 * that decision; where that is no longer kept, it is no news.
 */
export async function notifyDecided(tx: Db, { tenantId, at, requestId }: Telling, decision: Pick<Statement, "id" | "at">, told: NewNotification): Promise<void> {
  const [event] = await tx.$queryRaw<{ id: string }[]>`
    select id from domain_event where tenant_id = ${tenantId}::uuid and name = 'case.decided' and at = ${decision.at} and payload ->> 'decisionId' = ${decision.id} limit 1`;
  if (event) await notify(tx, { tenantId, eventId: event.id, at, requestId }, [told]);
}
