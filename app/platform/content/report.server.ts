import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { subjectOf, type ItemRecord } from "./item.server.ts";
import type { ReportReason } from "./report-reasons.ts";

export interface NewReport {
  /** The reply below the item that it is about; null when it is about the item itself. */
  replyId: string | null;
  reason: ReportReason;
  note: string;
  idempotencyKey: string;
  at: Date;
  requestId: string;
}

/**
 * Keeps a report of an item or of a reply below it, if this person may report; the same key twice is one report.
 * @param reporter with or without an account
 * @returns whether it is kept
 */
export async function fileReport(db: TenantDb, reporter: Actor, item: ItemRecord, report: NewReport): Promise<boolean> {
  if (!may(reporter, "item.report", subjectOf(item))) return false;
  const { tenantId } = db.scope;
  const { at, requestId, replyId, ...rest } = report;
  const reporterId = reporter.kind === "member" ? reporter.accountId : null;
  try {
    await db.transact(async (tx) => {
      const { id } = await tx.report.create({ data: { tenantId, itemId: replyId === null ? item.id : null, replyId, reporterId, ...rest, createdAt: at }, select: { id: true } });
      await recordAudit(tx, { tenantId, actor: reporterId ? "member" : "visitor", actorId: reporterId, action: "report.filed", subject: "report", subjectId: id, requestId, at });
      await emit(tx, { tenantId, name: "report.filed", actorId: reporterId, payload: { reportId: id }, at, requestId });
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  return true;
}
