import { recordAudit } from "#app/platform/audit/record.server.ts";
import { Prisma, type Db, type TenantDb } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import { findOrganisationText, lockOrganisationText } from "#app/platform/organisations/find.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { deskTexts } from "../desk/messages/index.ts";
import { lockCase } from "./case.server.ts";
import { whyNot, type NotYours } from "./standing.server.ts";
import { recordStep } from "./steps.server.ts";

export type PutOff = { ok: true } | { ok: false; reason: NotYours | "closed" | "gone" | "changed-meanwhile" };

/** Causes that accuse nobody: with any other beside them, there is something to decide. */
const harmless = ["initiative", "first-posts", "all-posts", "edited"];

/** Whether a case can end with "not now": somebody asks the town for something, and nothing is wrong with it. */
export function canBePutOff(causes: readonly string[]): boolean {
  return causes.includes("initiative") && causes.every((kind) => harmless.includes(kind));
}

/**
 * Ends the case of an initiative with "not now", and tells whoever wrote it why. No rule was broken, so that there is no statement of reasons
 * and nothing to object to (compare decision 25): it stays with its editors, out of sight, and comes to the desk again as soon as they change
 * it. Where only a change of it waited, the page stays as it was.
 * @param why in words for whoever wrote it
 */
export async function putOff({ db, tenant, member, at, requestId }: Doing, { id, version }: { id: string; version: number }, why: string): Promise<PutOff> {
  const tenantId = tenant.id;
  return db.transact(async (tx): Promise<PutOff> => {
    const found = await lockCase(tx, tenantId, id);
    if (!found) return { ok: false, reason: "gone" };
    const barred = whyNot(member, found, at);
    if (barred) return { ok: false, reason: barred };
    if (found.status === "closed") return { ok: false, reason: "closed" };
    if (version !== found.version) return { ok: false, reason: "changed-meanwhile" };
    if (found.subject !== "organisation" || !canBePutOff(await causesOf(tx, tenantId, id))) return { ok: false, reason: "not-allowed" };
    const { subjectId, authorId } = found;
    const words = await lockOrganisationText(tx, tenantId, subjectId);
    if (!words) return { ok: false, reason: "gone" };
    if (words.waiting !== null) await tx.organisation.updateMany({ where: { tenantId, id: subjectId }, data: { waiting: Prisma.DbNull, waitingBy: null } });
    await tx.moderationCase.updateMany({ where: { tenantId, id }, data: { status: "closed", holds: false, closedAt: at, claimedBy: null, claimedUntil: null, handedBy: null, handedNote: null, version: { increment: 1 } } });
    await recordStep(tx, { tenantId, caseId: id, actorId: member.accountId, what: "put-off", detail: { why }, at, requestId });
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "case.put-off", subject: "organisation", subjectId, detail: { caseId: id }, requestId, at });
    const eventId = await emit(tx, { tenantId, name: "case.put-off", actorId: member.accountId, payload: { caseId: id }, at, requestId });
    const name = (words.waiting ?? words.text).name;
    const said = (locale: "nl" | "en") => deskTexts.in(locale, tenant.words[locale]).notNow.told(name, why).slice(0, 300);
    if (authorId !== null) await notify(tx, { tenantId, eventId, at, requestId }, [{ accountId: authorId, kind: "taking-part", onceKey: `put-off ${eventId}`, detail: { said: { nl: said("nl"), en: said("en") }, path: `/organisaties/${words.slug}` } }]);
    return { ok: true };
  });
}

async function causesOf(tx: Db, tenantId: string, caseId: string): Promise<string[]> {
  return (await tx.moderationCause.findMany({ where: { tenantId, caseId }, select: { kind: true } })).map(({ kind }) => kind);
}

/** Why an initiative that nobody sees yet was put off; undefined when it was not, or is at the desk again. */
export async function whyPutOff(db: TenantDb, organisationId: string): Promise<string | undefined> {
  const { tenantId } = db.scope;
  if ((await findOrganisationText(db, tenantId, organisationId))?.status !== "held") return undefined;
  const [last] = await db.$queryRaw<{ why: string | null }[]>`
    select s.detail ->> 'why' as why from moderation_case c
      left join moderation_step s on s.tenant_id = c.tenant_id and s.case_id = c.id and s.what = 'put-off'
     where c.tenant_id = ${tenantId}::uuid and c.organisation_id = ${organisationId}::uuid
     order by c.status = 'closed', c.opened_at desc, s.at desc limit 1`;
  return last?.why ?? undefined;
}
