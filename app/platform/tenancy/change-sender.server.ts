import { recordAudit } from "#app/platform/audit/record.server.ts";
import { tenantDb } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import type { ByOperator } from "./change-status.server.ts";
import { tenantProfile, type TenantProfile } from "./profile.ts";

/**
 * Gives a town's mail a sender of its own and an address for answers, or takes them away. Operators do this, for the post must know the
 * sender's domain first.
 */
export async function changeSender({ tenantId, operator, at, requestId }: ByOperator, mail: TenantProfile["mail"]): Promise<{ ok: true }> {
  return tenantDb(tenantId).transact(async (tx) => {
    const [row] = await tx.$queryRaw<{ profile: unknown }[]>`select profile from tenant where id = ${tenantId}::uuid for update`;
    const profile = tenantProfile.parse({ ...tenantProfile.parse(row?.profile), mail });
    await tx.tenant.updateMany({ where: { id: tenantId }, data: { profile: toJson(profile), version: { increment: 1 }, updatedAt: at } });
    await recordAudit(tx, { tenantId, actor: "operator", actorId: operator.operatorId, action: "mail.sender-changed", subject: "town", subjectId: tenantId, requestId, at });
    return { ok: true };
  });
}
