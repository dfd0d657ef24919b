import { recordPlatformEvent } from "#app/platform/audit/record-platform.server.ts";
import { platformDb, tenantDb } from "#app/platform/database/client.server.ts";
import { removeAllFiles } from "#app/platform/files/store.server.ts";
import type { ByOperator } from "#app/platform/tenancy/change-status.server.ts";
import { removeTenantRows } from "#app/platform/tenancy/remove-rows.server.ts";
import { removeExports } from "#app/platform/transfer/asked-exports.server.ts";

/** Whether a town can still be undone at once: it is in the making or on trial, and was never open to everybody. */
export async function canDiscard(tenantId: string): Promise<boolean> {
  const town = await platformDb().tenant.findFirst({ where: { id: tenantId }, select: { status: true, isDemo: true } });
  if (!town || (town.status !== "draft" && town.status !== "trial")) return false;
  return (await tenantDb(tenantId).auditEvent.count({ where: { tenantId, action: "town.opened" } })) === 0;
}

/** Undoes a town that was never open to everybody, whole, once its slug was typed. */
export async function discardTown({ tenantId, operator, at, requestId }: ByOperator, typedSlug: string): Promise<{ ok: true } | { ok: false; reason: "not-now" | "wrong-slug" }> {
  if (!(await canDiscard(tenantId))) return { ok: false, reason: "not-now" };
  const done = await platformDb().transact(async (tx) => {
    const [town] = await tx.$queryRaw<{ slug: string; status: string }[]>`select slug, status from tenant where id = ${tenantId}::uuid for update`;
    if (!town || (town.status !== "draft" && town.status !== "trial")) return "not-now" as const;
    if (town.slug !== typedSlug) return "wrong-slug" as const;
    await removeTenantRows(tx, tenantId);
    await recordPlatformEvent(tx, { operatorId: operator.operatorId, action: "town.discarded", subject: "town", subjectId: tenantId, detail: { slug: town.slug }, requestId, at });
    return undefined;
  });
  if (done) return { ok: false, reason: done };
  await removeAllFiles(tenantId);
  await removeExports(tenantId);
  return { ok: true };
}
