import { recordAudit } from "#app/platform/audit/record.server.ts";
import { changeStatusIn } from "#app/platform/content/change-status.server.ts";
import type { Appearing } from "#app/platform/content/kind.ts";
import { subjectOf, type ItemRecord } from "#app/platform/content/item.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { dayIn, daysLater } from "#app/platform/times/day.ts";
import { mayEditItem } from "#app/platform/content/writing/write-item.server.ts";
import { releaseApplicants } from "./applications/release.server.ts";
import type { Ending } from "./domain/choices.ts";
import { vacancies } from "./module.server.ts";
import { vacancyRow } from "./vacancy-row.server.ts";

interface By {
  /** Null where its last day was over. */
  actorId: string | null;
  at: Date;
  requestId: string;
}

/**
 * Ends a vacancy, in the caller's transaction: it leaves every list, nobody can apply any more, and who still waits is told. Ending it twice is ending it once.
 * @returns whether it was this call that ended it
 */
export async function endVacancy(tx: Db, tenant: Tenant, item: Pick<ItemRecord, "id">, why: Ending, { actorId, at, requestId }: By): Promise<boolean> {
  const tenantId = tenant.id;
  if (!(await stands(tx, tenantId, item.id))) return false;
  const { count } = await tx.vacancy.updateMany({ where: { tenantId, itemId: item.id, endedAt: null }, data: { endedAt: at, endedWhy: why } });
  if (count === 0) return false;
  await changeStatusIn(tx, tenant, item, "withdraw", { actorId, at, requestId });
  await recordAudit(tx, { tenantId, actor: actorId === null ? "system" : "member", actorId, action: "vacancy.ended", subject: "vacancy", subjectId: item.id, detail: { why }, requestId, at });
  await releaseApplicants(tx, tenant, item, why, { actorId, at, requestId });
  return true;
}

/** Whether others see it, asked holding item and vacancy: what the team hid meanwhile is not ended by its owner. */
async function stands(tx: Db, tenantId: string, itemId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ status: string }[]>`
    select i.status from item i join vacancy v on v.tenant_id = i.tenant_id and v.item_id = i.id where i.tenant_id = ${tenantId}::uuid and i.id = ${itemId}::uuid for no key update of i, v`;
  return row?.status === "published";
}

/** How long a vacancy stands when it stands anew: as many days as the town has for it. */
function anew(tenant: Tenant, at: Date): Date {
  const today = dayIn(tenant.profile.timeZone, at);
  return new Date(`${daysLater(today, moduleSettings(tenant, vacancies).standDays)}T00:00:00Z`);
}

/**
 * What came back into sight after it was ended is open again; where its last day is over it gets a new one. Done twice it changes nothing.
 */
export async function standAgain({ db, tenant, itemId, at }: Appearing): Promise<void> {
  const tenantId = tenant.id;
  await db.transact(async (tx) => {
    // A job that comes late, or twice, opens nothing that was closed meanwhile.
    const row = (await stands(tx, tenantId, itemId)) ? await vacancyRow(tx, tenantId, itemId) : undefined;
    if (!row || row.endedAt === null) return;
    const over = row.expiresOn < dayIn(tenant.profile.timeZone, at);
    await tx.vacancy.updateMany({ where: { tenantId, itemId }, data: { endedAt: null, endedWhy: null, ...(over ? { expiresOn: anew(tenant, at), askedAt: null } : {}) } });
  });
}

/** What its owner does about how long it stands. @returns false when this member may not, or it is over already */
export async function closeOrExtend({ db, tenant, member, at, requestId }: Doing, item: ItemRecord, what: "filled" | "not-needed" | "extend"): Promise<boolean> {
  const tenantId = tenant.id;
  if (item.status !== "published" || !may(member, "vacancy.end", subjectOf(item)) || !mayEditItem(member, item)) return false;
  const by = { actorId: member.accountId, at, requestId };
  return db.transact(async (tx) => {
    if (what !== "extend") return endVacancy(tx, tenant, item, what, by);
    const row = (await stands(tx, tenantId, item.id)) ? await vacancyRow(tx, tenantId, item.id) : undefined;
    if (!row || row.endedAt !== null) return false;
    const expiresOn = anew(tenant, at);
    // Never shorter than it was.
    if (expiresOn.toISOString().slice(0, 10) <= row.expiresOn) return true;
    await tx.vacancy.updateMany({ where: { tenantId, itemId: item.id }, data: { expiresOn, askedAt: null } });
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "vacancy.extended", subject: "vacancy", subjectId: item.id, requestId, at });
    return true;
  });
}
