import { recordAudit } from "#app/platform/audit/record.server.ts";
import { tenantDb } from "#app/platform/database/client.server.ts";
import type { ByOperator } from "./change-status.server.ts";
import { moduleChoices, writeModuleChoice } from "./module-choices.server.ts";

export type AllowResult = { ok: true } | { ok: false; reason: "unknown-module" } | { ok: false; reason: "needed-by"; modules: string[] };

/**
 * Lets a town use a module, or no longer. What the town had set stays, for when it comes back. One that a working module needs cannot go.
 */
export async function allowModule({ tenantId, operator, at, requestId }: ByOperator, { moduleId, allowed }: { moduleId: string; allowed: boolean }): Promise<AllowResult> {
  return tenantDb(tenantId).transact(async (tx) => {
    await tx.$queryRaw`select 1 from tenant where id = ${tenantId}::uuid for update`;
    const choices = await moduleChoices(tx, tenantId);
    if (!choices.some(({ module }) => module.id === moduleId)) return { ok: false, reason: "unknown-module" };
    const leaning = choices.filter((choice) => choice.allowed && choice.enabled && choice.module.needs.includes(moduleId));
    if (!allowed && leaning.length > 0) return { ok: false, reason: "needed-by", modules: leaning.map(({ module }) => module.id) };
    await writeModuleChoice(tx, tenantId, moduleId, { allowed }, at);
    await tx.tenant.updateMany({ where: { id: tenantId }, data: { version: { increment: 1 }, updatedAt: at } });
    const action = allowed ? "module.allowed" : "module.forbidden";
    await recordAudit(tx, { tenantId, actor: "operator", actorId: operator.operatorId, action, subject: "module", subjectId: moduleId, requestId, at });
    return { ok: true };
  });
}
