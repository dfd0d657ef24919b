import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { isDuplicate } from "./item.server.ts";
import type { ReportReason } from "./report-reasons.ts";

export interface NewReport {
  itemId: string | null;
  replyId: string | null;
  /** Null for somebody without an account. */
  reporterId: string | null;
  reason: ReportReason;
  note: string;
  idempotencyKey: string;
  at: Date;
  requestId: string;
}

/** Keeps a report; the same key twice is one report. */
export async function fileReport(db: TenantDb, report: NewReport): Promise<void> {
  const { tenantId } = db.scope;
  const { at, requestId, ...rest } = report;
  try {
    await db.transact(async (tx) => {
      const { id } = await tx.report.create({ data: { tenantId, ...rest, createdAt: at }, select: { id: true } });
      await recordAudit(tx, { tenantId, actor: report.reporterId ? "member" : "visitor", actorId: report.reporterId, action: "report.filed", subject: "report", subjectId: id, requestId, at });
      await emit(tx, { tenantId, name: "report.filed", actorId: report.reporterId, payload: { reportId: id }, at, requestId });
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}
