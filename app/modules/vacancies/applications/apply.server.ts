import { recordAudit } from "#app/platform/audit/record.server.ts";
import { subjectOf, type ItemRecord } from "#app/platform/content/item.server.ts";
import { isBlocked } from "#app/platform/conversations/block.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { takeTurn, type Limit } from "#app/platform/limits/turns.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { keyedHash } from "#app/platform/secret.server.ts";
import { asNew, tellOfNew } from "./open.server.ts";
import { holdVacancy, sentBy } from "./row.server.ts";

export interface Application {
  motivation: string;
  phone?: string;
  /** Made with the form: the same key twice is the same wish sent twice. */
  key: string;
}

export type ApplyRefusal = "closed" | "not-allowed" | "own" | "too-many";

export type Applied = { ok: true; id: string } | { ok: false; reason: ApplyRefusal };

/** More than anybody has time for. */
const PER_DAY: Limit = { name: "vacancy-apply", tries: 40, seconds: 86_400 };

/**
 * Applies for a vacancy with an account, and tells the organisation. Who applied before stays where they are; who took it back applies anew,
 * with what they write now.
 */
export async function apply(doing: Doing, { id: itemId }: Pick<ItemRecord, "id">, { motivation, phone = undefined, key }: Application): Promise<Applied> {
  const { db, tenant, member, at, requestId } = doing;
  const tenantId = tenant.id;
  const { accountId } = member;
  if (!may(member, "vacancy.apply", { tenantId: tenant.id })) return { ok: false, reason: "not-allowed" };
  if (!(await takeTurn(PER_DAY, keyedHash("limit", `${tenantId} ${accountId}`))).ok) return { ok: false, reason: "too-many" };
  return db.transact(async (tx): Promise<Applied> => {
    const vacancy = await holdVacancy(tx, tenantId, itemId, tenant.profile.timeZone, at);
    if (!vacancy) return { ok: false, reason: "closed" };
    const { item, organisation } = vacancy;
    const [before] = await sentBy(tx, tenantId, itemId, { accountId });
    if (before && before.status !== "withdrawn") return { ok: true, id: before.id };
    // An old form sent again after its wish was taken back does not bring it back.
    if (before?.key === key) return { ok: false, reason: "not-allowed" };
    if (!vacancy.open) return { ok: false, reason: "closed" };
    if (may(member, "vacancy.answer", subjectOf(item))) return { ok: false, reason: "own" };
    if (await isUnwanted(tx, tenantId, accountId, item)) return { ok: false, reason: "not-allowed" };
    const columns = { ...asNew(tenant, at), motivation, phone: phone ?? null, locale: member.locale, idempotencyKey: key };
    if (before) await tx.vacancyApplication.updateMany({ where: { tenantId, id: before.id }, data: columns });
    const id = before?.id ?? (await tx.vacancyApplication.create({ data: { tenantId, itemId, accountId, createdAt: at, ...columns }, select: { id: true } })).id;
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "application.sent", subject: "vacancy", subjectId: itemId, detail: { application: id }, requestId, at });
    await tellOfNew(tx, { tenant, item, organisation, actorId: accountId, at, requestId }, vacancy, id);
    return { ok: true, id };
  });
}

/** Whether the writer of a vacancy, or its organisation, ended talking with somebody, or they with its writer. */
export async function isUnwanted(db: Db, tenantId: string, accountId: string, { authorId, organisationId }: Pick<ItemRecord, "authorId" | "organisationId">): Promise<boolean> {
  if (await isBlocked(db, tenantId, accountId, authorId)) return true;
  return organisationId !== null && (await db.conversation.count({ where: { tenantId, starterId: accountId, withOrganisationId: organisationId, endedByOrganisation: true } })) > 0;
}
