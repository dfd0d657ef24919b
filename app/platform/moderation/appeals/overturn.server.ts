import { randomUUID } from "node:crypto";
import { after } from "#app/platform/clock.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { before } from "../decisions/before.ts";
import { bringBack, changedSince, setSight } from "../decisions/effects.server.ts";
import { openCase } from "../cases/open-case.server.ts";
import { recordStep } from "../cases/steps.server.ts";
import type { Statement } from "../statements/statement.ts";
import { tellDecision } from "../tickets.ts";
import type { AppealRecord } from "./appeal.server.ts";

/** Hours that whoever found a reporter right has to decide anew, before others can take the case. */
const ANEW_HOURS = 24;

/**
 * Takes a decision back because its author was right: what was out of sight returns, who could not write can, and those who reported it
 * hear that it was allowed after all. The decision stays on record, with a row that says it was undone.
 */
export async function overturnForAuthor(tx: Db, { tenant, member, at, requestId }: Doing, decision: Statement): Promise<void> {
  const tenantId = tenant.id;
  const { id, caseId, subject, subjectId, kind, authorId, foundBy } = decision;
  const by = { actorId: member.accountId, at, requestId };
  if (kind === "mute" || kind === "block") await tx.accountRestriction.updateMany({ where: { tenantId, decisionId: id, liftedAt: null }, data: { liftedAt: at } });
  else if (kind !== "warn" && (await stillStands(tx, tenantId, decision))) await bringIntoSight(tx, tenant, decision, by);
  if (kind === "request-edit" && caseId !== null) await tx.moderationCase.updateMany({ where: { tenantId, id: caseId, status: "waiting" }, data: { status: "closed", holds: false, closedAt: at, version: { increment: 1 } } });
  const batchId = randomUUID();
  const { id: restoreId } = await tx.moderationDecision.create({
    data: { tenantId, batchId, caseId, subject, subjectId, kind: "restore", foundBy, decidedBy: member.accountId, authorId, undoes: id, at },
    select: { id: true },
  });
  await tx.report.updateMany({ where: { tenantId, decisionId: id }, data: { outcome: "not-acted", decisionId: restoreId, answeredAt: at } });
  if (caseId === null) return;
  await emit(tx, { tenantId, name: "case.decided", actorId: member.accountId, payload: { caseId, batchId, decisionId: restoreId }, at, requestId });
  await enqueueLater(tx, tellDecision, { tenantId, caseId, batchId }, { onceKey: `tell ${batchId} ${caseId}`, requestId });
}

/** Whether nothing was decided of the same thing since; what was decided later stands by itself. */
async function stillStands(tx: Db, tenantId: string, { subject, subjectId, batchId, at }: Statement): Promise<boolean> {
  const later = await tx.$queryRaw<{ one: number }[]>`
    select 1 as one from moderation_decision d
     where d.tenant_id = ${tenantId}::uuid and d.subject = ${subject} and d.subject_id = ${subjectId}::uuid and d.batch_id <> ${batchId}::uuid and d.at > ${at} and d.undoes is null
       and d.kind in ('approve', 'hold', 'request-edit', 'hide', 'remove', 'restore')
       and not exists(select from moderation_decision u where u.tenant_id = d.tenant_id and u.undoes = d.id) limit 1`;
  return later.length === 0;
}

/** As it was before; what waited for a look was looked at now, and appears. */
async function bringIntoSight(tx: Db, tenant: Tenant, { id, subject, subjectId, authorId }: Statement, by: { actorId: string; at: Date; requestId: string }): Promise<void> {
  const tenantId = tenant.id;
  const row = await tx.moderationDecision.findFirst({ where: { tenantId, id }, select: { before: true } });
  const was = before.safeParse(row?.before);
  const target = { tenantId, subject, subjectId };
  // A change of what an organisation says was dropped with the decision: it comes back first, to be put in its place.
  if (subject === "organisation" && was.success) await bringBack(tx, target, was.data, by);
  const waits = was.success && (was.data.status === "held" ? await changedSince(tx, target, was.data) : await bringBack(tx, target, was.data, by));
  if (waits) await waitForALook(tx, tenant, { subject, subjectId, authorId }, by);
  else if (!was.success || was.data.status === "held") await setSight(tx, target, "shown", by);
}

/** The decision was wrong, but what it was about says something else by now: nobody read that yet. */
async function waitForALook(tx: Db, tenant: Tenant, { subject, subjectId, authorId }: Pick<Statement, "subject" | "subjectId" | "authorId">, by: { actorId: string; at: Date; requestId: string }): Promise<void> {
  const item = await findItem(tx, tenant.id, subjectId);
  if (!item) return;
  await setSight(tx, { tenantId: tenant.id, subject, subjectId }, "held", by);
  await openCase(tx, tenant, { subject, subjectId, authorId, audience: item.audience, holds: true, causes: [{ kind: "edited", detail: {} }] }, by);
}

/**
 * Brings something that was left as it is back to the desk, because whoever reported it was right: on the name of who judged that, not of
 * who decided first. Nothing happens when it is gone.
 */
export async function lookAnewForReporter(tx: Db, { tenant, member, at, requestId }: Doing, appeal: AppealRecord, { id, subject, subjectId, authorId, decidedBy, foundBy, undone }: Statement): Promise<string | undefined> {
  const tenantId = tenant.id;
  if (appeal.reportId === null || appeal.caseId === null) return undefined;
  const audience = appeal.wholeTown ? "town" : appeal.neighbourhoodIds;
  const caseId = await openCase(tx, tenant, { subject, subjectId, authorId, audience, holds: false, causes: [{ kind: "appeal", detail: {} }] }, { actorId: member.accountId, at, requestId });
  await tx.moderationCase.updateMany({ where: { tenantId, id: caseId }, data: { claimedBy: member.accountId, claimedUntil: after(at, { hours: ANEW_HOURS }), barredDecider: decidedBy } });
  await recordStep(tx, { tenantId, caseId, actorId: member.accountId, what: "claimed", at, requestId });
  // The decision that it was fine was wrong: what was learnt of it is taken back.
  if (!undone) {
    const batchId = randomUUID();
    const { id: decisionId } = await tx.moderationDecision.create({
      data: { tenantId, batchId, caseId: appeal.caseId, subject, subjectId, kind: "restore", foundBy, decidedBy: member.accountId, authorId, undoes: id, at },
      select: { id: true },
    });
    await emit(tx, { tenantId, name: "case.decided", actorId: member.accountId, payload: { caseId: appeal.caseId, batchId, decisionId }, at, requestId });
  }
  await tx.report.updateMany({ where: { tenantId, id: appeal.reportId }, data: { outcome: null, decisionId: null, answeredAt: null, caseId } });
  return caseId;
}
