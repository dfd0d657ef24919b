import type { Db } from "#app/platform/database/client.server.ts";

/**
 * Deletes a town's row and with it every row it has, in the caller's transaction. Foreign keys are looked at in the end: counters that follow a row
 * away touch rows that go a moment later.
 */
export async function removeTenantRows(tx: Db, tenantId: string): Promise<void> {
  await tx.$executeRaw`set constraints all deferred`;
  await tx.tenant.deleteMany({ where: { id: tenantId } });
}
