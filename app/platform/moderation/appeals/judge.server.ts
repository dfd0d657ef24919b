import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { isLocale } from "#app/platform/i18n/locale.ts";
import { withMail, type MailWish } from "#app/platform/mail/send-mail.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { reportPaths } from "../reports/paths.ts";
import { recordStep } from "../cases/steps.server.ts";
import { receiptLink, reporterOf } from "../reports/reporter.server.ts";
import { decisionLink } from "../statements/links.server.ts";
import { findStatement } from "../statements/read.server.ts";
import { lockAppeal, type AppealRecord } from "./appeal.server.ts";
import type { Judgement } from "./forms.ts";
import { judgesOf, whyNotJudge, type NotJudge } from "./judges.server.ts";
import { appealAnsweredLetter } from "./letters.ts";
import { lookAnewForReporter, overturnForAuthor } from "./overturn.server.ts";

/** `caseId` when something comes back to the desk to be decided anew. */
export type JudgeResult = { ok: true; caseId: string | undefined } | { ok: false; reason: NotJudge | "gone" };

/**
 * Judges an objection, by somebody who had no part in the first decision; the database refuses anybody else too. Whoever objected hears the
 * answer, and what was wrong is put right, in the same transaction.
 */
export async function judge(doing: Doing, appealId: string, { outcome, answer }: Judgement): Promise<JudgeResult> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  return withMail({ db, requestId }, async (tx, send): Promise<JudgeResult> => {
    const appeal = await lockAppeal(tx, tenantId, appealId);
    const decision = appeal && (await findStatement(tx, tenantId, appeal.decisionId));
    if (!appeal || !decision) return { ok: false, reason: "gone" };
    const barred = whyNotJudge(appeal, await judgesOf(tx, tenantId, appeal), member.accountId);
    if (barred) return { ok: false, reason: barred };
    await tx.moderationAppeal.updateMany({ where: { tenantId, id: appeal.id }, data: { outcome, answer, decidedBy: member.accountId, decidedAt: at } });
    let caseId: string | undefined;
    if (outcome === "overturned" && appeal.appellant === "reporter") caseId = await lookAnewForReporter(tx, doing, appeal, decision);
    else if (outcome === "overturned" && !decision.undone) await overturnForAuthor(tx, doing, decision);
    if (appeal.caseId !== null) await recordStep(tx, { tenantId, caseId: appeal.caseId, actorId: member.accountId, what: "appeal-decided", detail: { appealId: appeal.id, outcome }, at, requestId });
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: `appeal.${outcome}`, subject: "appeal", subjectId: appeal.id, detail: { decisionId: decision.id }, requestId, at });
    const reader = await readerOf(tx, doing, appeal);
    if (reader) {
      const { href, path, name, ...to } = reader;
      const eventId = await emit(tx, { tenantId, name: "appeal.decided", actorId: member.accountId, payload: { appealId: appeal.id }, at, requestId });
      if (to.accountId !== undefined) await notify(tx, { tenantId, eventId, at, requestId }, [{ accountId: to.accountId, kind: "appeal-answer", onceKey: `appeal-answer ${appeal.id}`, detail: { path } }]);
      await send({ tenant, ...to, template: appealAnsweredLetter, props: { name, outcome, answer, reported: appeal.appellant === "reporter", href }, onceKey: `appeal-answer ${appeal.id}`, at });
    }
    return { ok: true, caseId };
  });
}

type Reader = Pick<MailWish<unknown>, "to" | "accountId" | "locale"> & { name: string | null; href: string; path: string };

/** Whoever objected, and where they read on; undefined when they cannot be reached. */
async function readerOf(tx: Db, { tenant }: Doing, { appellant, accountId, reportId, decisionId }: AppealRecord): Promise<Reader | undefined> {
  const tenantId = tenant.id;
  if (appellant === "author") {
    const account = accountId === null ? null : await tx.account.findFirst({ where: { tenantId, id: accountId }, select: { email: true, name: true, locale: true } });
    return account && accountId !== null ? { to: account.email, accountId, name: account.name, locale: isLocale(account.locale) ? account.locale : tenant.profile.defaultLocale, href: decisionLink(tenant, decisionId), path: `/besluit/${decisionId}` } : undefined;
  }
  const report = reportId === null ? null : await tx.report.findFirst({ where: { tenantId, id: reportId }, select: { reporterId: true, reporterName: true, reporterEmail: true, receipt: true } });
  const reporter = report ? await reporterOf(tx, tenant, report) : undefined;
  return reporter && report?.receipt ? { ...reporter, href: receiptLink(tenant, report.receipt), path: reportPaths.receipt(report.receipt) } : undefined;
}
