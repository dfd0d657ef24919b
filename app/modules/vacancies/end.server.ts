import { recordAudit } from "#app/platform/audit/record.server.ts";
import { changeStatusIn } from "#app/platform/content/change-status.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { Ending } from "./domain/choices.ts";

interface By {
  /** Null where its last day was over. */
  actorId: string | null;
  at: Date;
  requestId: string;
}

/**
 * Ends a vacancy, in the caller's transaction: it leaves every list, and nobody can apply any more. Ending it twice is ending it once.
 * @returns whether it was this call that ended it
 */
export async function endVacancy(tx: Db, tenant: Tenant, item: Pick<ItemRecord, "id">, why: Ending, { actorId, at, requestId }: By): Promise<boolean> {
  const tenantId = tenant.id;
  const { count } = await tx.vacancy.updateMany({ where: { tenantId, itemId: item.id, endedAt: null }, data: { endedAt: at, endedWhy: why } });
  if (count === 0) return false;
  await changeStatusIn(tx, tenant, item, "withdraw", { actorId, at, requestId });
  await recordAudit(tx, { tenantId, actor: actorId === null ? "system" : "member", actorId, action: "vacancy.ended", subject: "vacancy", subjectId: item.id, detail: { why }, requestId, at });
  return true;
}
