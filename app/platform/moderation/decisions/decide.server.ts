import { randomUUID } from "node:crypto";
import { recordAudit } from "#app/platform/audit/record.server.ts";
import { after } from "#app/platform/clock.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { toJson } from "#app/platform/database/json.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { lockCase, type CaseRecord } from "../cases/case.server.ts";
import { whyNot, type NotYours } from "../cases/standing.server.ts";
import { recordStep } from "../cases/steps.server.ts";
import { groundOf } from "../house-rules.ts";
import { EDIT_DAYS } from "../statements/say-statement.ts";
import { tellDecision } from "../tickets.ts";
import { muteDays, type Choice } from "./choice.ts";
import type { Before } from "./before.ts";
import { setSight, type Sight } from "./effects.server.ts";

/** A decision can be undone for so long, and nobody is told of it before. */
export const UNDO_MINUTES = 10;
/** Most cases that one press decides. */
export const MOST_AT_ONCE = 50;

/** Why a case was left as it is. */
export type Skipped = NotYours | "closed" | "gone" | "changed-meanwhile" | "cannot-edit";

export interface Decided {
  /** Names all that was decided with this press, for an undo. */
  batchId: string;
  decided: string[];
  skipped: { caseId: string; reason: Skipped }[];
}

const sightOf: Record<Choice["content"], Sight> = { approve: "shown", "request-edit": "held", hide: "hidden", remove: "removed" };

/**
 * Decides one case, or several in the same way, and keeps why. Each stands or falls by itself: what a colleague decided meanwhile is left.
 * @param caseIds at most `MOST_AT_ONCE`; each with the version its page showed, where there is one
 */
export async function decide(doing: Doing, cases: readonly { id: string; version?: number }[], choice: Choice): Promise<Decided> {
  const result: Decided = { batchId: randomUUID(), decided: [], skipped: [] };
  for (const { id, version } of cases.slice(0, MOST_AT_ONCE)) {
    const reason = await doing.db.transact((tx) => decideOne(tx, doing, { id, version }, choice, result.batchId));
    if (reason) result.skipped.push({ caseId: id, reason });
    else result.decided.push(id);
  }
  return result;
}

async function decideOne(tx: Db, doing: Doing, { id, version }: { id: string; version?: number }, choice: Choice, batchId: string): Promise<Skipped | undefined> {
  const { tenant, member, at, requestId } = doing;
  const found = await lockCase(tx, tenant.id, id);
  if (!found) return "gone";
  const barred = whyNot(member, found, at);
  if (barred) return barred;
  if (found.status === "closed") return "closed";
  if (version !== undefined && version !== found.version) return "changed-meanwhile";
  // Only what has a form of its own can be changed by its author.
  if (choice.content === "request-edit" && found.subject !== "item") return "cannot-edit";
  const target = { tenantId: tenant.id, subject: found.subject, subjectId: found.subjectId };
  const was = await setSight(tx, target, sightOf[choice.content], { actorId: member.accountId, at, requestId });
  if (!was && choice.content !== "approve") return "gone";
  const decisionId = await keepContentDecision(tx, doing, found, choice, was, batchId);
  const measureId = choice.measure === "none" || found.authorId === null ? undefined : await keepMeasure(tx, doing, found, found.authorId, choice, batchId);
  await endCase(tx, doing, found, choice);
  const acted = choice.content !== "approve" || measureId !== undefined;
  await tx.report.updateMany({ where: { tenantId: tenant.id, caseId: id, outcome: null }, data: { outcome: acted ? "acted" : was ? "not-acted" : "gone", decisionId, answeredAt: at } });
  await recordStep(tx, { tenantId: tenant.id, caseId: id, actorId: member.accountId, what: "decided", detail: { content: choice.content, measure: choice.measure, rule: choice.rule ?? null, decisionId }, at, requestId });
  await recordAudit(tx, { tenantId: tenant.id, actor: "member", actorId: member.accountId, action: `case.${choice.content}`, subject: found.subject, subjectId: found.subjectId, detail: { caseId: id, measure: choice.measure }, requestId, at });
  for (const each of [decisionId, measureId]) {
    if (each) await emit(tx, { tenantId: tenant.id, name: "case.decided", actorId: member.accountId, payload: { caseId: id, batchId, decisionId: each }, at, requestId });
  }
  await enqueueLater(tx, tellDecision, { tenantId: tenant.id, caseId: id, batchId }, { onceKey: `tell ${batchId} ${id}`, notBefore: after(at, { minutes: UNDO_MINUTES }), requestId });
  return undefined;
}

/** What everything that is decided of a case has in common. */
async function common({ tenant, member, at }: Doing, found: CaseRecord, { rule, facts, note }: Choice, batchId: string, tx: Db) {
  const reasons = rule === undefined ? {} : { ground: groundOf(rule), rule, facts };
  const causes = await tx.moderationCause.findMany({ where: { tenantId: tenant.id, caseId: found.id }, select: { kind: true }, orderBy: { at: "asc" } });
  const kinds = causes.map(({ kind }) => kind);
  // What is looked at anew because somebody who reported it was right, a report brought here.
  const foundBy = kinds.includes("report") || kinds.includes("appeal") ? "report" : kinds.includes("rule") ? "rule" : kinds.includes("first-posts") ? "first-posts" : kinds.includes("initiative") ? "initiative" : "own-look";
  return { tenantId: tenant.id, batchId, caseId: found.id, subject: found.subject, subjectId: found.subjectId, foundBy, decidedBy: member.accountId, authorId: found.authorId, note: note === "" ? null : note, at, ...reasons };
}

async function keepContentDecision(tx: Db, doing: Doing, found: CaseRecord, choice: Choice, was: Before | undefined, batchId: string): Promise<string> {
  const brought = choice.content === "approve" && (was?.status === "hidden" || was?.status === "removed");
  const shared = await common(doing, found, choice, batchId, tx);
  const approved = choice.content === "approve" ? { ground: null, rule: null, facts: null } : {};
  const { id } = await tx.moderationDecision.create({
    data: { ...shared, ...approved, kind: brought ? "restore" : choice.content, ...(was ? { before: toJson(was) } : {}) },
    select: { id: true },
  });
  return id;
}

/** Warns an author, or keeps them from writing for a time or for good. */
async function keepMeasure(tx: Db, doing: Doing, found: CaseRecord, authorId: string, choice: Choice, batchId: string): Promise<string> {
  const { tenant, at } = doing;
  const days = muteDays[choice.measure];
  const kind = days !== undefined ? "mute" : choice.measure === "block" ? "block" : "warn";
  const until = days === undefined ? null : after(at, { days });
  const { id } = await tx.moderationDecision.create({ data: { ...(await common(doing, found, choice, batchId, tx)), kind, until }, select: { id: true } });
  if (kind !== "warn") await tx.accountRestriction.create({ data: { tenantId: tenant.id, accountId: authorId, kind, decisionId: id, since: at, until } });
  return id;
}

async function endCase(tx: Db, { tenant, at }: Doing, { id }: CaseRecord, { content }: Choice): Promise<void> {
  const waits = content === "request-edit";
  await tx.moderationCase.updateMany({
    where: { tenantId: tenant.id, id },
    data: {
      status: waits ? "waiting" : "closed",
      holds: waits,
      closedAt: waits ? null : at,
      claimedBy: null,
      claimedUntil: null,
      handedBy: null,
      handedNote: null,
      version: { increment: 1 },
      ...(waits ? { dueAt: after(at, { days: EDIT_DAYS }) } : {}),
    },
  });
}
