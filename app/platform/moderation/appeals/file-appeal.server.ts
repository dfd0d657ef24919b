import { wholeDayWords } from "#app/lib/date-words.ts";
import { recordAudit } from "#app/platform/audit/record.server.ts";
import { after } from "#app/platform/clock.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import { isLocale } from "#app/platform/i18n/locale.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { recordStep } from "../cases/steps.server.ts";
import { receiptLink, reporterOf } from "../reports/reporter.server.ts";
import type { ReportOnReceipt } from "../reports/find-report.server.ts";
import { decisionLink } from "../statements/links.server.ts";
import { objectUntil } from "../statements/objection-time.ts";
import { mayBeObjectedTo, type Statement } from "../statements/statement.ts";
import type { AppealInput } from "./forms.ts";
import { appealReceivedLetter } from "./letters.ts";

export type AppealRefusal = "too-late" | "already" | "nothing-to-object";
export type AppealResult = { ok: true } | { ok: false; reason: AppealRefusal };

interface Filing {
  db: TenantDb;
  tenant: Tenant;
  at: Date;
  requestId: string;
}

interface Wish {
  decision: Pick<Statement, "id" | "caseId" | "decidedBy">;
  appellant: "author" | "reporter";
  accountId: string | null;
  reportId: string | null;
  /** Whoever hears that it arrived; undefined when they cannot be reached. */
  reader: { to: string; accountId?: string; name: string | null; locale: "nl" | "en" } | undefined;
  href: string;
}

/** Keeps the objection of whoever a decision is about: within six months, and once (DSA, art. 20). */
export async function objectAsAuthor(filing: Filing, decision: Statement, input: AppealInput): Promise<AppealResult> {
  const { db, tenant, at } = filing;
  const { authorId } = decision;
  if (!mayBeObjectedTo(decision) || authorId === null) return { ok: false, reason: "nothing-to-object" };
  if (at > objectUntil(decision.at, tenant.profile.timeZone)) return { ok: false, reason: "too-late" };
  const author = await db.account.findFirst({ where: { tenantId: tenant.id, id: authorId }, select: { email: true, name: true, locale: true } });
  if (!author) return { ok: false, reason: "nothing-to-object" };
  const locale = isLocale(author.locale) ? author.locale : tenant.profile.defaultLocale;
  return file(filing, { decision, appellant: "author", accountId: authorId, reportId: null, reader: { to: author.email, accountId: authorId, name: author.name, locale }, href: decisionLink(tenant, decision.id) }, input);
}

/** The same for whoever reported something that was left as it is; whoever has the code of the report may. */
export async function objectAsReporter(filing: Filing, report: ReportOnReceipt, decision: Statement, input: AppealInput): Promise<AppealResult> {
  const { db, tenant, at } = filing;
  if (report.appeal) return { ok: false, reason: "already" };
  if (report.state !== "not-acted" || report.decisionId !== decision.id || decision.undone) return { ok: false, reason: "nothing-to-object" };
  if (report.objectUntil === null || at > report.objectUntil) return { ok: false, reason: "too-late" };
  return file(filing, { decision, appellant: "reporter", accountId: report.reporterId, reportId: report.id, reader: await reporterOf(db, tenant, report), href: receiptLink(tenant, report.receipt) }, input);
}

async function file({ db, tenant, at, requestId }: Filing, { decision, appellant, accountId, reportId, reader, href }: Wish, { key, body }: AppealInput): Promise<AppealResult> {
  const tenantId = tenant.id;
  const dueAt = after(at, { days: tenant.profile.moderation.appealDays });
  try {
    await withMail({ db, requestId }, async (tx, send) => {
      const { id } = await tx.moderationAppeal.create({
        data: { tenantId, decisionId: decision.id, appellant, accountId, reportId, body, idempotencyKey: key, filedAt: at, dueAt, firstDecider: decision.decidedBy },
        select: { id: true },
      });
      if (decision.caseId !== null) await recordStep(tx, { tenantId, caseId: decision.caseId, actorId: accountId, what: "appealed", detail: { appealId: id, appellant }, at, requestId });
      await recordAudit(tx, { tenantId, actor: accountId === null ? "visitor" : "member", actorId: accountId, action: "appeal.filed", subject: "appeal", subjectId: id, detail: { appellant, decisionId: decision.id }, requestId, at });
      if (!reader) return;
      const due = wholeDayWords(dueAt, { locale: reader.locale, timeZone: tenant.profile.timeZone });
      await send({ tenant, ...reader, template: appealReceivedLetter, props: { name: reader.name, due, href }, onceKey: `appeal ${id}`, at });
    });
    return { ok: true };
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    // The same form twice is one objection; another one is one too many.
    const same = await db.moderationAppeal.count({ where: { tenantId, idempotencyKey: key, decisionId: decision.id } });
    return same > 0 ? { ok: true } : { ok: false, reason: "already" };
  }
}
