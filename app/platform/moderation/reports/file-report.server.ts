import { recordAudit } from "#app/platform/audit/record.server.ts";
import { after } from "#app/platform/clock.ts";
import type { ReportReason } from "#app/platform/content/report-reasons.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import { takeTurn, type Limit } from "#app/platform/limits/turns.server.ts";
import type { Actor } from "#app/platform/permissions/actor.ts";
import { keyedHash } from "#app/platform/secret.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { openCase } from "../cases/open-case.server.ts";
import { receiptLetter } from "./letters.ts";
import { newReceipt } from "./receipt.server.ts";
import type { Reportable } from "./reportable.server.ts";
import { receiptLink, reporterOf } from "./reporter.server.ts";

export interface NewReport {
  reason: ReportReason;
  note: string;
  /** Of somebody without an account who wants to hear what becomes of it. */
  name?: string;
  email?: string;
  key: string;
}

interface Filing {
  db: TenantDb;
  tenant: Tenant;
  actor: Actor;
  at: Date;
  requestId: string;
}

export interface Filed {
  /** The code to ask after the report with. */
  receipt: string;
  /** Whether the same person reported the same thing within the day; then there is still one report. */
  again: boolean;
}

/** Receipts to an address that somebody typed: it may be another's. */
const RECEIPTS: Limit = { name: "report-receipt", tries: 5, seconds: 86_400 };

/** The same report of the same person within so many hours is one. */
const SAME_HOURS = 24;

/**
 * Keeps a report of something that this person sees, brings it to the desk, and mails a receipt to whoever can be reached (DSA, art. 16).
 * The same key twice is one report. To an address that had its share of receipts today no further one goes; the report is kept all the same.
 */
export async function fileReport({ db, tenant, actor, at, requestId }: Filing, about: Reportable, { reason, note, name, email, key }: NewReport): Promise<Filed> {
  const tenantId = tenant.id;
  const reporterId = actor.kind === "member" ? actor.accountId : null;
  const from = { reporterId, reporterName: reporterId === null ? (name ?? null) : null, reporterEmail: reporterId === null ? (email ?? null) : null };
  const { subject, subjectId, authorId, audience } = about;
  const mayMail = from.reporterEmail === null || (await takeTurn(RECEIPTS, `${tenantId}:${keyedHash("limit", from.reporterEmail)}`)).ok;
  try {
    return await withMail({ db, requestId }, async (tx, send): Promise<Filed> => {
      const earlier = await sameReport(tx, tenantId, about, from, at);
      if (earlier) return { receipt: earlier, again: true };
      const receipt = newReceipt();
      const id = (of: Reportable["subject"]) => (subject === of ? subjectId : null);
      const { id: reportId } = await tx.report.create({
        data: { tenantId, itemId: id("item"), replyId: id("reply"), mediaId: id("photo"), accountId: id("profile"), messageId: id("message"), organisationId: id("organisation"), ...from, reason, note, receipt, idempotencyKey: key, createdAt: at },
        select: { id: true },
      });
      const caseId = await openCase(tx, tenant, { subject, subjectId, authorId, audience, holds: false, causes: [{ kind: "report", detail: {}, reportId }] }, { actorId: reporterId, at, requestId });
      await tx.report.updateMany({ where: { tenantId, id: reportId }, data: { caseId } });
      await recordAudit(tx, { tenantId, actor: reporterId ? "member" : "visitor", actorId: reporterId, action: "report.filed", subject: "report", subjectId: reportId, detail: { reason, about: subject }, requestId, at });
      await emit(tx, { tenantId, name: "report.filed", actorId: reporterId, payload: { reportId }, at, requestId });
      const reporter = await reporterOf(tx, tenant, from);
      if (reporter && mayMail) await send({ tenant, ...reporter, template: receiptLetter, props: { name: reporter.name, code: receipt, href: receiptLink(tenant, receipt) }, onceKey: `receipt ${reportId}`, at });
      return { receipt, again: false };
    });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const first = await db.report.findFirst({ where: { tenantId, idempotencyKey: key }, select: { receipt: true } });
    if (!first?.receipt) throw error;
    return { receipt: first.receipt, again: false };
  }
}

/** Code of the same person's report of the same thing within the day; whoever is not known is nobody's same. */
async function sameReport(tx: Db, tenantId: string, { subjectId }: Reportable, { reporterId, reporterEmail }: { reporterId: string | null; reporterEmail: string | null }, at: Date): Promise<string | undefined> {
  const who = reporterId ?? reporterEmail;
  if (who === null) return undefined;
  // Two at the same moment take turns.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`report ${tenantId} ${subjectId} ${who}`}, 0))::text`;
  const [row] = await tx.$queryRaw<{ receipt: string }[]>`
    select receipt from report
     where tenant_id = ${tenantId}::uuid and coalesce(item_id, reply_id, media_id, account_id, message_id, organisation_id) = ${subjectId}::uuid and receipt is not null
       and (reporter_id = ${reporterId}::uuid or reporter_email = ${reporterEmail}) and created_at > ${after(at, { hours: -SAME_HOURS })}
     order by created_at desc limit 1`;
  return row?.receipt;
}
