import { recordAudit } from "#app/platform/audit/record.server.ts";
import { platformDb, type Db } from "#app/platform/database/client.server.ts";
import type { ByOperator } from "../change-status.server.ts";

/** Who changes a town's host names, and when: an operator, or the daily look at them. */
export type ByWhom = Omit<ByOperator, "operator"> & { operator: Pick<ByOperator["operator"], "operatorId"> | null };

/**
 * Runs a change of a town's domains. Domains are the platform's to change and the audit line is the town's to keep: within this one
 * transaction the connection turns from the one to the other, and back with its end.
 *
 * @param action what the audit line calls it; none is written when the work is refused
 */
export async function changeDomains<Refused extends { ok: false }>({ tenantId, operator, at, requestId }: ByWhom, action: string, hostname: string, work: (tx: Db) => Promise<{ ok: true } | Refused>): Promise<{ ok: true } | Refused> {
  return platformDb().transact(async (tx) => {
    await tx.$queryRaw`select 1 from tenant where id = ${tenantId}::uuid for update`;
    const result = await work(tx);
    if (!result.ok) return result;
    await tx.$queryRaw`select set_config('app.tenant_id', ${tenantId}, true)`;
    await recordAudit(tx, { tenantId, actor: operator ? "operator" : "system", actorId: operator?.operatorId ?? null, action, subject: "domain", subjectId: hostname, requestId, at });
    return result;
  });
}
