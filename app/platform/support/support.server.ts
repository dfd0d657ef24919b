import { recordAudit } from "#app/platform/audit/record.server.ts";
import { after } from "#app/platform/clock.ts";
import { tenantDb, type Db } from "#app/platform/database/client.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { tokenLink } from "#app/platform/identity/link.server.ts";
import { issueToken } from "#app/platform/identity/tokens.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import { withRole } from "#app/platform/people/team.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { ByOperator } from "#app/platform/tenancy/change-status.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { supportMessages } from "./messages/index.ts";
import { supportPath, type SupportHours } from "./support.ts";

const sayings = (tenant: Tenant) => ({ nl: supportMessages.in("nl", tenant.words.nl).said, en: supportMessages.in("en", tenant.words.en).said });

type Said = { ok: true } | { ok: false; reason: "asked-already" | "nobody-to-ask" | "not-now" };

/**
 * Asks a town's admins to be let in. They are told at once, and each of them can answer.
 * @returns refused while a question or a way in of this operator is open, and in a town without an admin who can be asked
 */
export async function askSupport({ tenantId, operator, at, requestId }: ByOperator, tenant: Tenant, { reason, hours }: { reason: string; hours: SupportHours }): Promise<Said> {
  try {
    return await tenantDb(tenantId).transact(async (tx): Promise<Said> => {
      await endWhatIsOver(tx, tenantId, at);
      const admins = await withRole(tx, tenantId, "tenant-admin", at);
      if (admins.length === 0) return { ok: false, reason: "nobody-to-ask" };
      const { id } = await tx.supportAccess.create({ data: { tenantId, operatorId: operator.operatorId, operatorName: operator.name, reason, hours, askedAt: at }, select: { id: true } });
      await recordAudit(tx, { tenantId, actor: "operator", actorId: operator.operatorId, action: "support.asked", subject: "support", subjectId: id, detail: { hours }, requestId, at });
      const eventId = await emit(tx, { tenantId, name: "support.asked", actorId: null, payload: { supportId: id }, at, requestId });
      const says = sayings(tenant);
      const detail = { said: { nl: says.nl.asks(operator.name), en: says.en.asks(operator.name) }, path: supportPath };
      await notify(tx, { tenantId, eventId, at, requestId }, admins.map((accountId) => ({ accountId, kind: "task", onceKey: `support ${id}`, detail })));
      return { ok: true };
    });
  } catch (error) {
    if (isDuplicate(error)) return { ok: false, reason: "asked-already" };
    throw error;
  }
}

/** Makes "granted" what it is by the clock: over. The session ends by the clock itself, so this only keeps the record right. */
async function endWhatIsOver(tx: Db, tenantId: string, at: Date): Promise<void> {
  await tx.$executeRaw`update support_access set status = 'ended', ended_at = ends_at where tenant_id = ${tenantId}::uuid and status = 'granted' and ends_at <= ${at}`;
}

/** The account by which this operator is in this town; one for all times, so that the log knows them again. */
async function accountFor(tx: Db, tenantId: string, { operatorId, operatorName }: { operatorId: string; operatorName: string }, at: Date): Promise<string> {
  const before = await tx.supportAccess.findFirst({ where: { tenantId, operatorId, accountId: { not: null } }, select: { accountId: true } });
  if (before?.accountId) return before.accountId;
  // No mail goes to it, and nobody logs in with it but by the way in that an operator makes.
  const email = `${operatorId}@ondersteuning.invalid`;
  return (await tx.account.create({ data: { tenantId, email, name: `${operatorName} (ondersteuning)`, emailConfirmedAt: at, isSupport: true, createdAt: at }, select: { id: true } })).id;
}

/**
 * An admin lets an operator in, or not.
 * @returns false when there is no such question (any more), or it is not this member's to answer
 */
export async function answerSupport({ db, tenant, member, at, requestId }: Doing, id: string, grant: boolean): Promise<boolean> {
  const tenantId = tenant.id;
  if (!may(member, "town.let-in", { tenantId })) return false;
  return db.transact(async (tx) => {
    const asked = await tx.supportAccess.findFirst({ where: { tenantId, id, status: "asked" } });
    if (!asked) return false;
    const granted = grant ? { accountId: await accountFor(tx, tenantId, asked, at), endsAt: after(at, { hours: asked.hours }) } : {};
    const { count } = await tx.supportAccess.updateMany({ where: { tenantId, id, status: "asked" }, data: { status: grant ? "granted" : "refused", answeredBy: member.accountId, answeredAt: at, ...granted } });
    if (count === 0) return false;
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: grant ? "support.granted" : "support.refused", subject: "support", subjectId: id, detail: { operatorId: asked.operatorId, hours: asked.hours }, requestId, at });
    return true;
  });
}

/** What ends a way in: the admins of a town, or the operator. Sessions that are open end in the same moment. */
async function end(tx: Db, tenantId: string, id: string, at: Date): Promise<boolean> {
  const open = await tx.supportAccess.findFirst({ where: { tenantId, id, status: { in: ["asked", "granted"] } }, select: { accountId: true } });
  if (!open) return false;
  const { count } = await tx.supportAccess.updateMany({ where: { tenantId, id, status: { in: ["asked", "granted"] } }, data: { status: "ended", endedAt: at } });
  if (open.accountId) {
    await tx.session.deleteMany({ where: { tenantId, accountId: open.accountId } });
    await tx.loginToken.deleteMany({ where: { tenantId, accountId: open.accountId } });
  }
  return count === 1;
}

/** An admin ends it before its time. @returns false when there is nothing to end */
export async function endSupport({ db, tenant, member, at, requestId }: Doing, id: string): Promise<boolean> {
  const tenantId = tenant.id;
  if (!may(member, "town.let-in", { tenantId })) return false;
  return db.transact(async (tx) => {
    if (!(await end(tx, tenantId, id, at))) return false;
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "support.ended", subject: "support", subjectId: id, requestId, at });
    return true;
  });
}

/** The operator needs it no longer, or takes the question back. */
export async function leaveSupport({ tenantId, operator, at, requestId }: ByOperator, id: string): Promise<Said> {
  return tenantDb(tenantId).transact(async (tx): Promise<Said> => {
    const own = await tx.supportAccess.count({ where: { tenantId, id, operatorId: operator.operatorId } });
    if (own === 0 || !(await end(tx, tenantId, id, at))) return { ok: false, reason: "not-now" };
    await recordAudit(tx, { tenantId, actor: "operator", actorId: operator.operatorId, action: "support.ended", subject: "support", subjectId: id, requestId, at });
    return { ok: true };
  });
}

/**
 * The way in for an operator who was let in: a link that works once, within minutes, on the town's own site.
 * @returns refused when nobody let this operator in, or the time is over
 */
export async function enterTown({ tenantId, operator, at, requestId }: ByOperator, tenant: Tenant): Promise<{ ok: true; to: string } | { ok: false; reason: "not-now" }> {
  return tenantDb(tenantId).transact(async (tx) => {
    const granted = await tx.supportAccess.findFirst({ where: { tenantId, operatorId: operator.operatorId, status: "granted", endsAt: { gt: at } }, select: { id: true, accountId: true } });
    if (!granted?.accountId) return { ok: false, reason: "not-now" };
    const word = await issueToken(tx, { tenantId, accountId: granted.accountId, purpose: "log-in", returnTo: "/beheer", at });
    await recordAudit(tx, { tenantId, actor: "operator", actorId: operator.operatorId, action: "support.entered", subject: "support", subjectId: granted.id, requestId, at });
    return { ok: true, to: tokenLink(tenant, word) };
  });
}

/** One way in, as the town's admins and operators read of it. */
export interface SupportLine {
  id: string;
  operatorId: string;
  operator: string;
  reason: string;
  hours: number;
  status: "asked" | "granted" | "refused" | "ended";
  askedAt: Date;
  answeredBy: string | null;
  endsAt: Date | null;
  endedAt: Date | null;
  /** What was done meanwhile, by the name of the deed, newest first. */
  done: { action: string; at: Date }[];
}

/** Lines on a page, and deeds shown of each. */
const SHOWN = 20;
const DEEDS = 30;

/** The latest ways in, newest first; with what was done in each. */
export async function supportLines(db: Db, tenantId: string, at: Date): Promise<SupportLine[]> {
  const rows = await db.$queryRaw<(Omit<SupportLine, "done"> & { done: { action: string; at: string }[] | null })[]>`
    select u.id, u.operator_id as "operatorId", u.operator_name as operator, u.reason, u.hours,
           case when u.status = 'granted' and u.ends_at <= ${at} then 'ended' else u.status end as status,
           u.asked_at as "askedAt", a.name as "answeredBy", u.ends_at as "endsAt",
           case when u.status = 'granted' and u.ends_at <= ${at} then u.ends_at else u.ended_at end as "endedAt",
           (select jsonb_agg(jsonb_build_object('action', e.action, 'at', e.at) order by e.at desc) from
             (select e.action, e.at from audit_event e where e.tenant_id = u.tenant_id and e.actor = 'member' and e.actor_id = u.account_id and e.at >= u.answered_at and e.at <= coalesce(u.ended_at, u.ends_at)
               order by e.at desc limit ${DEEDS}) e) as done
      from support_access u left join account a on a.tenant_id = u.tenant_id and a.id = u.answered_by
     where u.tenant_id = ${tenantId}::uuid order by u.asked_at desc, u.id desc limit ${SHOWN}`;
  return rows.map(({ done, ...line }) => ({ ...line, done: (done ?? []).map((deed) => ({ action: deed.action, at: new Date(deed.at) })) }));
}

/** What an operator has open in a town; null when that is nothing. `until` is null while nobody answered. */
export async function openSupport(tenantId: string, operatorId: string, at: Date): Promise<{ id: string; until: Date | null } | null> {
  const open = await tenantDb(tenantId).supportAccess.findFirst({ where: { tenantId, operatorId, OR: [{ status: "asked" }, { status: "granted", endsAt: { gt: at } }] }, select: { id: true, endsAt: true } });
  return open && { id: open.id, until: open.endsAt };
}
