import { recordAudit } from "#app/platform/audit/record.server.ts";
import { tenantDb } from "#app/platform/database/client.server.ts";
import type { Operator } from "#app/platform/permissions/actor.ts";

interface Wish {
  tenantId: string;
  jobId: string;
  operator: Operator;
  at: Date;
  requestId: string;
}

/** Puts a job that was given up back in line, with all its tries before it; false when it is not there (any more). */
export async function retryParked({ tenantId, jobId, operator, at, requestId }: Wish): Promise<boolean> {
  return tenantDb(tenantId).transact(async (tx) => {
    const [job] = await tx.job.updateManyAndReturn({ where: { tenantId, id: jobId, state: "parked" }, data: { state: "waiting", attempts: 0, notBefore: at, changedAt: at }, select: { name: true } });
    if (!job) return false;
    await recordAudit(tx, { tenantId, actor: "operator", actorId: operator.operatorId, action: "job.retried", subject: "job", subjectId: jobId, detail: { name: job.name }, requestId, at });
    return true;
  });
}

/** Throws a job that was given up away; false when it is not there (any more). */
export async function discardParked({ tenantId, jobId, operator, at, requestId }: Wish): Promise<boolean> {
  return tenantDb(tenantId).transact(async (tx) => {
    const job = await tx.job.findFirst({ where: { tenantId, id: jobId, state: "parked" }, select: { name: true } });
    if (!job) return false;
    await tx.job.deleteMany({ where: { tenantId, id: jobId, state: "parked" } });
    await recordAudit(tx, { tenantId, actor: "operator", actorId: operator.operatorId, action: "job.discarded", subject: "job", subjectId: jobId, detail: { name: job.name }, requestId, at });
    return true;
  });
}
