import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { canWithdraw } from "./domain/statuses.ts";
import { asNew, STOPPED, tellOfNew } from "./open.server.ts";
import { editorsOf } from "#app/platform/people/team.server.ts";
import { findApplication, holdVacancy, type ApplicationRow, type HeldVacancy } from "./row.server.ts";
import { tellAnswerers } from "./tell.server.ts";

/** Whose application it is: the account's, or whoever has the link from the mail. */
export interface Owner {
  db: TenantDb;
  tenant: Tenant;
  /** Null of somebody who opened the link in their mail. */
  accountId: string | null;
  at: Date;
  requestId: string;
}

/** The application, held with its vacancy; undefined when it is not theirs. */
async function holdOwn(tx: Parameters<typeof findApplication>[0], { tenant, accountId, at }: Owner, id: string): Promise<{ application: ApplicationRow; vacancy: HeldVacancy } | undefined> {
  const found = await findApplication(tx, tenant.id, id);
  if (!found || found.accountId !== accountId) return undefined;
  const vacancy = await holdVacancy(tx, tenant.id, found.itemId, tenant.profile.timeZone, at);
  const application = vacancy && (await findApplication(tx, tenant.id, id));
  return application ? { application, vacancy } : undefined;
}

/** Takes an application back, and tells the organisation. Twice is once. @returns false when it is not theirs, or there is nothing to take back */
export async function withdraw(owner: Owner, id: string): Promise<boolean> {
  const { db, tenant, accountId, at, requestId } = owner;
  const tenantId = tenant.id;
  return db.transact(async (tx) => {
    const own = await holdOwn(tx, owner, id);
    if (!own) return false;
    const { application, vacancy: { item, organisation } } = own;
    if (application.status === "withdrawn") return true;
    if (!canWithdraw(application.status)) return false;
    await tx.vacancyApplication.updateMany({ where: { tenantId, id }, data: { ...STOPPED, status: "withdrawn", outcome: null, outcomeAt: null, endedAt: at } });
    await recordAudit(tx, { tenantId, actor: accountId === null ? "visitor" : "member", actorId: accountId, action: "application.withdrawn", subject: "vacancy", subjectId: item.id, detail: { application: id }, requestId, at });
    const accountIds = await editorsOf(tx, tenantId, item.organisationId, at);
    await tellAnswerers(tx, { tenant, item, organisation, actorId: accountId, at, requestId }, { kind: "task", about: `withdrawn ${id} ${at.getTime()}`, accountIds }, (texts) => texts.told.withdrawn(item.title));
    return true;
  });
}

/** Applies again with what was taken back, as long as one can apply. Twice is once. @returns false when it is not theirs, or can no longer be done */
export async function applyAgain(owner: Owner, id: string): Promise<boolean> {
  const { db, tenant, accountId, at, requestId } = owner;
  const tenantId = tenant.id;
  return db.transact(async (tx) => {
    const own = await holdOwn(tx, owner, id);
    if (!own) return false;
    const { application, vacancy } = own;
    if (application.status === "open") return true;
    if (application.status !== "withdrawn" || !vacancy.open) return false;
    await tx.vacancyApplication.updateMany({ where: { tenantId, id }, data: asNew(tenant, at) });
    await recordAudit(tx, { tenantId, actor: accountId === null ? "visitor" : "member", actorId: accountId, action: "application.sent", subject: "vacancy", subjectId: vacancy.item.id, detail: { application: id }, requestId, at });
    await tellOfNew(tx, { tenant, item: vacancy.item, organisation: vacancy.organisation, actorId: accountId, at, requestId }, vacancy, id);
    return true;
  });
}
