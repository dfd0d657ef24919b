import type { z } from "zod";
import type { Db } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import type { Ticket } from "./ticket.ts";

interface Wish {
  /** Names what would be wrong to ask for twice: as long as the first waits or is being done, the second is the same. */
  onceKey?: string;
  /** Not before this moment. */
  notBefore?: Date;
  /** Somebody sits waiting for it: it passes the town's work that can wait. */
  urgent?: boolean;
  /** The event it follows from. */
  eventId?: string;
  requestId?: string;
}

/**
 * Asks for a job, in the caller's transaction: no change, no job, and no job lost when the process dies right after the commit. The relay
 * hands it to the queue.
 *
 * @throws ZodError when the payload is not what the ticket says
 */
export async function enqueueLater<Schema extends z.ZodType<{ tenantId: string }>>(tx: Db, ticket: Ticket<Schema>, payload: z.input<Schema>, { onceKey, notBefore, urgent, eventId, requestId }: Wish = {}): Promise<void> {
  const parsed = ticket.payload.parse(payload);
  await tx.job.createMany({
    data: { tenantId: parsed.tenantId, name: ticket.name, payload: toJson(parsed), onceKey, urgent, eventId, requestId, ...(notBefore ? { notBefore } : {}) },
    skipDuplicates: true,
  });
}

/** Takes back what was asked for under these keys, as far as nobody is at it yet. */
export async function takeBack(tx: Db, tenantId: string, onceKeys: readonly string[]): Promise<void> {
  await tx.job.deleteMany({ where: { tenantId, onceKey: { in: [...onceKeys] }, state: "waiting" } });
}
