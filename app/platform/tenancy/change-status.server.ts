import { recordAudit } from "#app/platform/audit/record.server.ts";
import { tenantDb } from "#app/platform/database/client.server.ts";
import type { Operator } from "#app/platform/permissions/actor.ts";
import type { TenantStatus } from "./tenant.ts";

/** Which operator changes something of a town, and when. */
export interface ByOperator {
  tenantId: string;
  operator: Operator;
  at: Date;
  requestId: string;
}

export type StatusStep = "suspend" | "resume" | "close";

const steps: Record<StatusStep, { from: readonly TenantStatus[]; to: TenantStatus; action: string }> = {
  suspend: { from: ["draft", "trial", "live"], to: "suspended", action: "town.suspended" },
  resume: { from: ["draft", "suspended", "closing", "closed"], to: "live", action: "town.resumed" },
  close: { from: ["draft", "trial", "live", "suspended", "closing"], to: "closed", action: "town.closed" },
};

/** What an operator may do with a town of this status. */
export function possibleSteps(status: TenantStatus): StatusStep[] {
  return (["suspend", "resume", "close"] as const).filter((step) => steps[step].from.includes(status));
}

/**
 * Suspends a town, closes it or brings it back.
 * @param change the step, and for a suspension what its visitors read meanwhile
 * @returns refused when the town's status does not allow the step (any more)
 */
export async function changeTownStatus({ tenantId, operator, at, requestId }: ByOperator, { step, note }: { step: StatusStep; note?: string }): Promise<{ ok: true } | { ok: false; reason: "not-now" }> {
  const { from, to, action } = steps[step];
  return tenantDb(tenantId).transact(async (tx) => {
    const { count } = await tx.tenant.updateMany({
      where: { id: tenantId, status: { in: [...from] } },
      data: { status: to, statusNote: step === "suspend" ? (note ?? null) : null, updatedAt: at },
    });
    if (count === 0) return { ok: false, reason: "not-now" };
    await recordAudit(tx, { tenantId, actor: "operator", actorId: operator.operatorId, action, subject: "town", subjectId: tenantId, requestId, at });
    return { ok: true };
  });
}
