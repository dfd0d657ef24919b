import { z } from "zod";
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

export type StatusStep = "try" | "open" | "suspend" | "resume" | "announce-closing" | "close";

interface Step {
  from: readonly TenantStatus[];
  to: TenantStatus;
  action: string;
  /** Whether an operator writes what people read meanwhile. */
  note?: true;
}

/** The life of a town: in the making, on trial, open, closing, closed; and out of sight for a while from any of those in sight. */
const steps: Record<StatusStep, Step> = {
  try: { from: ["draft"], to: "trial", action: "town.opened-as-trial" },
  open: { from: ["draft", "trial"], to: "live", action: "town.opened" },
  suspend: { from: ["trial", "live", "closing"], to: "suspended", action: "town.suspended", note: true },
  resume: { from: ["suspended", "closing", "closed"], to: "live", action: "town.resumed" },
  "announce-closing": { from: ["trial", "live"], to: "closing", action: "town.closing-announced", note: true },
  close: { from: ["draft", "trial", "live", "suspended", "closing"], to: "closed", action: "town.closed" },
};

const order = ["try", "open", "suspend", "resume", "announce-closing", "close"] as const;

/** What an operator may do with a town of this status. */
export function possibleSteps(status: TenantStatus): StatusStep[] {
  return order.filter((step) => steps[step].from.includes(status));
}

const before = z.enum(["trial", "live", "closing"]);

/**
 * Opens a town, suspends it, closes it or brings it back. What was suspended comes back as what it was.
 * @param change the step, and where that is asked what people read meanwhile
 * @returns refused when the town's status does not allow the step (any more)
 */
export async function changeTownStatus({ tenantId, operator, at, requestId }: ByOperator, { step, note }: { step: StatusStep; note?: string }): Promise<{ ok: true } | { ok: false; reason: "not-now" }> {
  const { from, to, action, note: takesNote } = steps[step];
  return tenantDb(tenantId).transact(async (tx) => {
    const [town] = await tx.$queryRaw<{ status: TenantStatus; before: string | null }[]>`select status, status_before as before from tenant where id = ${tenantId}::uuid for update`;
    if (!town || !from.includes(town.status)) return { ok: false, reason: "not-now" };
    const back = step === "resume" && town.status === "suspended" ? before.safeParse(town.before).data : undefined;
    const kept = step === "suspend" ? before.parse(town.status) : null;
    await tx.tenant.updateMany({ where: { id: tenantId }, data: { status: back ?? to, statusBefore: kept, closedAt: to === "closed" ? at : null, statusNote: takesNote ? (note ?? null) : null, updatedAt: at } });
    await recordAudit(tx, { tenantId, actor: "operator", actorId: operator.operatorId, action, subject: "town", subjectId: tenantId, requestId, at });
    return { ok: true };
  });
}
