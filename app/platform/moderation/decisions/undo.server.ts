import { randomUUID } from "node:crypto";
import { isUuid } from "#app/lib/uuid.ts";
import { recordAudit } from "#app/platform/audit/record.server.ts";
import { after } from "#app/platform/clock.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { lockCase } from "../cases/case.server.ts";
import { subjects, type CaseSubject } from "../cases/open-case.server.ts";
import { recordStep } from "../cases/steps.server.ts";
import { UNDO_MINUTES } from "./decide.server.ts";
import { deskTexts } from "../desk/messages/index.ts";
import { before } from "./before.ts";
import { bringBack } from "./effects.server.ts";

/** Whether what one press of this member decided can still be taken back. */
export async function mayUndo(db: Db, member: Member, batchId: string, at: Date): Promise<boolean> {
  const since = after(at, { minutes: -UNDO_MINUTES });
  const open = await db.$queryRaw<{ one: number }[]>`
    select 1 as one from moderation_decision d
     where d.tenant_id = ${member.tenantId}::uuid and d.batch_id = ${batchId}::uuid and d.decided_by = ${member.accountId}::uuid and d.undoes is null and d.at > ${since}
       and not exists(select from moderation_decision u where u.tenant_id = d.tenant_id and u.undoes = d.id) limit 1`;
  return open.length > 0;
}

/** `undone` counts cases, whatever was decided of each. */
export type UndoResult = { ok: true; undone: number } | { ok: false; reason: "not-yours" | "too-late" | "nothing-left" };

/**
 * Takes back all that one press decided, or nothing, as long as nobody was told of it. Things are again as they were; the decisions stay on record,
 * each with a row that says it was undone. What was decided anew since is left.
 */
export async function undo(doing: Doing, batchId: string): Promise<UndoResult> {
  const { db, tenant, member, at } = doing;
  if (!isUuid(batchId)) return { ok: false, reason: "not-yours" };
  const taken = await db.moderationDecision.findMany({ where: { tenantId: tenant.id, batchId, decidedBy: member.accountId, undoes: null }, orderBy: { at: "asc" } });
  const first = taken[0];
  if (!first) return { ok: false, reason: "not-yours" };
  if (after(first.at, { minutes: UNDO_MINUTES }) <= at) return { ok: false, reason: "too-late" };
  const undone = await db.transact(async (tx) => {
    const cases = new Set<string | null>();
    for (const decision of taken) if (await undoOne(tx, doing, decision)) cases.add(decision.caseId);
    return cases.size;
  });
  return undone > 0 ? { ok: true, undone } : { ok: false, reason: "nothing-left" };
}

type Decision = Awaited<ReturnType<Doing["db"]["moderationDecision"]["findMany"]>>[number];

function isSubject(subject: string): subject is CaseSubject {
  return subjects.some((each) => each === subject);
}

async function undoOne(tx: Db, doing: Doing, decision: Decision): Promise<boolean> {
  const { tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  const { id, caseId, subject, subjectId, kind, authorId } = decision;
  if (caseId === null || !isSubject(subject)) return false;
  const found = await lockCase(tx, tenantId, caseId);
  if (!found || (await tx.moderationDecision.count({ where: { tenantId, undoes: id } })) > 0) return false;
  const later = await tx.moderationDecision.count({ where: { tenantId, subject, subjectId, undoes: null, batchId: { not: decision.batchId }, at: { gt: decision.at } } });
  if (later > 0) return false;
  const was = before.safeParse(decision.before);
  const waits = was.success && (await bringBack(tx, { tenantId, subject, subjectId }, was.data, { actorId: member.accountId, at, requestId }));
  if (kind === "mute" || kind === "block") await tx.accountRestriction.updateMany({ where: { tenantId, decisionId: id, liftedAt: null }, data: { liftedAt: at } });
  await reopen(tx, tenantId, caseId, waits || (was.success && was.data.status === "held"));
  await tx.report.updateMany({ where: { tenantId, decisionId: id }, data: { outcome: null, decisionId: null, answeredAt: null } });
  // Who objected already was right before anybody judged.
  const { undoneAnswer } = deskTexts.in(tenant.profile.defaultLocale, tenant.words[tenant.profile.defaultLocale]).done;
  await tx.moderationAppeal.updateMany({ where: { tenantId, decisionId: id, outcome: null }, data: { outcome: "overturned", decidedAt: at, answer: undoneAnswer } });
  const { id: undoId } = await tx.moderationDecision.create({
    data: { tenantId, batchId: randomUUID(), caseId, subject, subjectId, kind: "restore", foundBy: "own-look", decidedBy: member.accountId, authorId, undoes: id, at },
    select: { id: true },
  });
  await recordStep(tx, { tenantId, caseId, actorId: member.accountId, what: "undone", detail: { decisionId: id }, at, requestId });
  await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "case.undone", subject, subjectId, detail: { caseId, decisionId: id }, requestId, at });
  await emit(tx, { tenantId, name: "case.decided", actorId: member.accountId, payload: { caseId, batchId: decision.batchId, decisionId: undoId }, at, requestId });
  return true;
}

/** Opens a case again, unless another was opened for the same thing meanwhile. */
async function reopen(tx: Db, tenantId: string, caseId: string, holds: boolean): Promise<void> {
  await tx.$executeRaw`
    update moderation_case c set status = 'open', closed_at = null, holds = c.holds or ${holds}, version = version + 1
     where c.tenant_id = ${tenantId}::uuid and c.id = ${caseId}::uuid
       and not exists(select from moderation_case o where o.tenant_id = c.tenant_id and o.subject = c.subject and o.subject_id = c.subject_id and o.id <> c.id and o.status <> 'closed')`;
}
