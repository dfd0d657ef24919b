import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { personOf, refusalOf, takesTurn } from "./allowed.server.ts";
import type { ApplyRefusal } from "./domain/refusals.ts";
import { canWithdraw } from "./domain/statuses.ts";
import { asNew, onceADay, STOPPED, tellOfNew } from "./open.server.ts";
import { editorsOf } from "#app/platform/people/team.server.ts";
import { findApplication, holdVacancy, sentBy, standingOf, takeOver, type ApplicationRow, type HeldVacancy } from "./row.server.ts";
import { tellAnswerers } from "./tell.server.ts";

/** Whose application it is: the account's, or whoever has the link from the mail. */
export interface Owner {
  db: TenantDb;
  tenant: Tenant;
  /** Null of somebody who opened the link in their mail. */
  member: Member | null;
  at: Date;
  requestId: string;
}

function isOf({ accountId }: ApplicationRow, { member }: Owner): boolean {
  return accountId === (member?.accountId ?? null);
}

/** The application, held with its vacancy; undefined when it is not theirs. */
async function holdOwn(tx: Parameters<typeof findApplication>[0], owner: Owner, id: string): Promise<{ application: ApplicationRow; vacancy: HeldVacancy } | undefined> {
  const { tenant, at } = owner;
  const found = await findApplication(tx, tenant.id, id);
  if (!found || !isOf(found, owner)) return undefined;
  const vacancy = await holdVacancy(tx, tenant.id, found.itemId, tenant.profile.timeZone, at);
  const application = vacancy && (await findApplication(tx, tenant.id, id));
  return application ? { application, vacancy } : undefined;
}

/** Takes an application back, and tells the organisation. Twice is once. @returns false when it is not theirs, or there is nothing to take back */
export async function withdraw(owner: Owner, id: string): Promise<boolean> {
  const { db, tenant, member, at, requestId } = owner;
  const tenantId = tenant.id;
  const accountId = member?.accountId ?? null;
  return db.transact(async (tx) => {
    const own = await holdOwn(tx, owner, id);
    if (!own) return false;
    const { application, vacancy: { item, organisation } } = own;
    if (application.status === "withdrawn") return true;
    if (!canWithdraw(application.status)) return false;
    await tx.vacancyApplication.updateMany({ where: { tenantId, id }, data: { ...STOPPED, status: "withdrawn", outcome: null, outcomeAt: null, endedAt: at } });
    await recordAudit(tx, { tenantId, actor: accountId === null ? "visitor" : "member", actorId: accountId, action: "application.withdrawn", subject: "vacancy", subjectId: item.id, detail: { application: id }, requestId, at });
    const accountIds = await editorsOf(tx, tenantId, item.organisationId, at);
    await tellAnswerers(tx, { tenant, item, organisation, actorId: accountId, at, requestId }, { kind: "task", about: onceADay("withdrawn", tenant, application, at), accountIds }, (texts) => texts.told.withdrawn(item.title));
    return true;
  });
}

export type AppliedAgain = { ok: true } | { ok: false; reason: ApplyRefusal };

/** Applies again with what was taken back, by whoever could also apply for it anew. Twice is once. What is not theirs is `closed`. */
export async function applyAgain(owner: Owner, id: string): Promise<AppliedAgain> {
  const { db, tenant, member, at, requestId } = owner;
  const tenantId = tenant.id;
  const accountId = member?.accountId ?? null;
  const found = await findApplication(db, tenantId, id);
  const email = member ? member.email : found?.email;
  if (!found || !isOf(found, owner) || typeof email !== "string") return { ok: false, reason: "closed" };
  const who = { member, email };
  if (found.status === "withdrawn" && !(await takesTurn(tenantId, found.itemId, who, true))) return { ok: false, reason: "too-many" };
  return db.transact(async (tx): Promise<AppliedAgain> => {
    const own = await holdOwn(tx, owner, id);
    if (own?.application.status === "open") return { ok: true };
    if (own?.application.status !== "withdrawn") return { ok: false, reason: "closed" };
    const { application, vacancy } = own;
    const standing = standingOf(await sentBy(tx, tenantId, application.itemId, await personOf(tx, tenantId, email)));
    if (standing) {
      if (accountId === null) return { ok: false, reason: "closed" };
      await takeOver(tx, tenantId, standing, accountId);
      return { ok: true };
    }
    const reason = await refusalOf(tx, tenant, vacancy, who, at);
    if (reason) return { ok: false, reason };
    await tx.vacancyApplication.updateMany({ where: { tenantId, id }, data: asNew(tenant, at, application) });
    await recordAudit(tx, { tenantId, actor: accountId === null ? "visitor" : "member", actorId: accountId, action: "application.sent", subject: "vacancy", subjectId: vacancy.item.id, detail: { application: id }, requestId, at });
    await tellOfNew(tx, { tenant, item: vacancy.item, organisation: vacancy.organisation, actorId: accountId, at, requestId }, vacancy, id);
    return { ok: true };
  });
}
