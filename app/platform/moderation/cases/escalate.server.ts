import { recordAudit } from "#app/platform/audit/record.server.ts";
import { after } from "#app/platform/clock.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { isCare, tellAdminsOfCare } from "./care.server.ts";
import { lockCase } from "./case.server.ts";
import { isClaimed, type CaseStep } from "./standing.server.ts";
import { recordStep } from "./steps.server.ts";

/** A case that moved on because its time was up. */
export interface Escalated {
  caseId: string;
  step: CaseStep;
}

const next: Record<CaseStep, CaseStep> = { connector: "moderator", moderator: "tenant-admin", "tenant-admin": "tenant-admin" };

/** Hours that whoever is last gets each time. */
const LAST_HOURS = 24;
/** Most cases that one round moves; the next round takes the rest. */
const MOST = 500;

/**
 * Moves each open case of which the time is up to whoever is next: from connectors to moderators to the town's admins, where it stays
 * and is told again each day. What gives reason to worry goes to the admins at once, for connectors and moderators both heard of it, and
 * stays with whoever has it. An author who did not change what was asked has their case come back the same way.
 */
export async function escalate(db: TenantDb, tenant: Tenant, { at, requestId, signal }: { at: Date; requestId: string; signal?: AbortSignal }): Promise<Escalated[]> {
  const tenantId = tenant.id;
  const late = await db.moderationCase.findMany({ where: { tenantId, status: { in: ["open", "waiting"] }, dueAt: { lte: at } }, select: { id: true }, orderBy: { dueAt: "asc" }, take: MOST });
  const moved: Escalated[] = [];
  for (const { id: caseId } of late) {
    signal?.throwIfAborted();
    const step = await db.transact(async (tx) => {
      const found = await lockCase(tx, tenantId, caseId);
      if (!found || found.status === "closed" || found.dueAt > at) return undefined;
      // Whose author let the time pass is where it was, and somebody decides.
      const care = await isCare(tx, tenantId, caseId);
      if (care && isClaimed(found, at)) return undefined;
      const to = found.status === "waiting" ? found.step : care ? "tenant-admin" : next[found.step];
      const hours = to === "moderator" ? tenant.profile.moderation.moderatorHours : LAST_HOURS;
      await tx.moderationCase.updateMany({ where: { tenantId, id: caseId }, data: { status: "open", step: to, dueAt: after(at, { hours }), claimedBy: null, claimedUntil: null, handedBy: null, handedNote: null, version: { increment: 1 } } });
      await recordStep(tx, { tenantId, caseId, actorId: null, what: "escalated", detail: { from: found.step, to }, at, requestId });
      await recordAudit(tx, { tenantId, actor: "system", actorId: null, action: "case.escalated", subject: found.subject, subjectId: found.subjectId, detail: { caseId, to }, requestId, at });
      if (care) await tellAdminsOfCare(tx, tenant, found, { at, requestId });
      return to;
    });
    if (step) moved.push({ caseId, step });
  }
  return moved;
}
