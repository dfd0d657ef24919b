import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { answersFrom, type Answer, type Outcome, type Status } from "./domain/statuses.ts";
import { isInSight, mayAnswer, sightOf } from "./may-see.server.ts";
import { asNew, asTalking, STOPPED } from "./open.server.ts";
import { findApplication, holdVacancy, type ApplicationRow } from "./row.server.ts";
import { tellApplicants } from "./tell.server.ts";

export interface Answering {
  application: string;
  /** How it stood when the answer was written. */
  seen: Status;
  answer: Answer;
  note: string;
}

export type Answered =
  | { ok: true }
  | { ok: false; reason: "not-allowed" }
  | { ok: false; reason: "closed" }
  /** Somebody was first, or it was taken back: how it stands now, and by whose answer. */
  | { ok: false; reason: "changed"; status: Status; by: string | null };

/**
 * Answers somebody who applied, and tells them. Of two who answer at once the second is told what the first said, and nothing of theirs is
 * sent; the same answer of the same person sent twice is one.
 */
export async function answerApplication(doing: Doing, { id: itemId }: Pick<ItemRecord, "id">, { application: id, seen, answer, note }: Answering): Promise<Answered> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  return db.transact(async (tx): Promise<Answered> => {
    const vacancy = await holdVacancy(tx, tenantId, itemId, tenant.profile.timeZone, at);
    const application = vacancy && (await findApplication(tx, tenantId, id, itemId));
    if (!application || application.status === "unconfirmed" || !mayAnswer(member)) return { ok: false, reason: "not-allowed" };
    const { item, organisation, endedAt } = vacancy;
    if (isTheSame(application, member.accountId, answer, note)) return { ok: true };
    const sight = await sightOf(tx, member, item, at);
    if (sight === undefined) return { ok: false, reason: "not-allowed" };
    // Of two deputies the second does not see it any more, and is told what the first said.
    if (application.status === seen && !(await isInSight(tx, item, sight, member, id))) return { ok: false, reason: "not-allowed" };
    if (application.status !== seen) return { ok: false, reason: "changed", status: application.status, by: await nameOf(tx, tenantId, application.answeredBy) };
    if (!answersFrom(application.status).includes(answer)) return { ok: false, reason: "changed", status: application.status, by: null };
    // Whom one said no to can be taken up again until the vacancy is over; who still waits then is answered all the same.
    if (answer === "open" && (endedAt !== null || item.status !== "published")) return { ok: false, reason: "closed" };
    const said = { answeredAt: at, answeredBy: member.accountId, note };
    const columns = { open: { ...asNew(tenant, at), ...said }, talking: { ...asTalking(tenant, at), ...said, status: "talking" }, chosen: { ...STOPPED, ...said, status: "chosen" }, declined: { ...STOPPED, ...said, status: "declined", endedAt: at } }[answer];
    await tx.vacancyApplication.updateMany({ where: { tenantId, id }, data: columns });
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: `application.${answer === "open" ? "reopened" : answer}`, subject: "vacancy", subjectId: itemId, detail: { application: id }, requestId, at });
    const telling = { tenant, item, organisation, actorId: member.accountId, at, requestId };
    await tellApplicants(tx, telling, `${answer} ${at.getTime()}`, [{ application, says: (texts) => texts.told.answer[answer](item.title, organisation || texts.people.somebody), note }]);
    return { ok: true };
  });
}

function isTheSame({ status, answeredBy, note }: ApplicationRow, accountId: string, answer: Answer, said: string): boolean {
  return status === answer && answeredBy === accountId && note === said;
}

async function nameOf(tx: Parameters<typeof findApplication>[0], tenantId: string, accountId: string | null): Promise<string | null> {
  if (accountId === null) return null;
  return (await tx.account.findFirst({ where: { tenantId, id: accountId }, select: { name: true } }))?.name ?? null;
}

/** Keeps what became of somebody who was chosen. Saying it twice is saying it once. @returns false when it is not theirs to say, or nobody was chosen */
export async function sayOutcome(doing: Doing, { id: itemId }: Pick<ItemRecord, "id">, { application: id, outcome }: { application: string; outcome: Outcome }): Promise<boolean> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  return db.transact(async (tx) => {
    const vacancy = await holdVacancy(tx, tenantId, itemId, tenant.profile.timeZone, at);
    const sight = vacancy && mayAnswer(member) ? await sightOf(tx, member, vacancy.item, at) : undefined;
    if (!vacancy || !sight || !(await isInSight(tx, vacancy.item, sight, member, id))) return false;
    const found = await tx.vacancyApplication.findFirst({ where: { tenantId, itemId, id, status: "chosen" }, select: { outcome: true } });
    if (!found) return false;
    if (found.outcome === outcome) return true;
    await tx.vacancyApplication.updateMany({ where: { tenantId, id }, data: { outcome, outcomeAt: at, endedAt: at } });
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: `application.${outcome}`, subject: "vacancy", subjectId: itemId, detail: { application: id }, requestId, at });
    return true;
  });
}
