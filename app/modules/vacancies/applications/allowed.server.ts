import { subjectOf, type ItemRecord } from "#app/platform/content/item.server.ts";
import { isBlocked } from "#app/platform/conversations/block.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { takeTurn, type Limit } from "#app/platform/limits/turns.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { keyedHash } from "#app/platform/secret.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { vacancies } from "../module.server.ts";
import type { ApplyRefusal } from "./domain/refusals.ts";
import type { HeldVacancy } from "./row.server.ts";

/** Who applies: somebody with an account, or whoever reads the mail of an address. */
export interface Applicant {
  member: Member | null;
  /** The member's own; it is also what tells that two are one. */
  email: string;
}

/** More than anybody has time for. */
const PER_DAY: Limit = { name: "vacancy-apply", tries: 40, seconds: 86_400 };
/** Taking it back and sending it again, which an organisation hears of. */
const AGAIN: Limit = { name: "vacancy-apply-again", tries: 3, seconds: 86_400 };

/**
 * Counts one application of somebody, with their account or by mail together. Outside of a transaction: the counter has a connection of its own.
 * @param again of a vacancy for which they took one back before
 * @returns false when it is one too many
 */
export async function takesTurn(tenantId: string, itemId: string, { email }: Applicant, again: boolean): Promise<boolean> {
  if (again && !(await takeTurn(AGAIN, keyedHash("limit", `${tenantId} ${itemId} ${email}`))).ok) return false;
  return (await takeTurn(PER_DAY, keyedHash("limit", `${tenantId} ${email}`))).ok;
}

/**
 * Why somebody cannot apply for a vacancy that is held; undefined when they can. Without logging in the same is asked of the account that the
 * address is of: it is no way around. Whoever answers a visitor with this says no more than `closed`, for the rest tells about an account.
 */
export async function refusalOf(tx: Db, tenant: Tenant, { item, open }: Pick<HeldVacancy, "item" | "open">, { member, email }: Applicant, at: Date): Promise<Exclude<ApplyRefusal, "too-many"> | undefined> {
  if (!open) return "closed";
  if (member) {
    if (!may(member, "vacancy.apply", { tenantId: tenant.id })) return "not-allowed";
    if (may(member, "vacancy.answer", subjectOf(item))) return "own";
    return (await isUnwanted(tx, tenant.id, member.accountId, item)) ? "not-allowed" : undefined;
  }
  if (!takesVisitors(tenant)) return "not-allowed";
  const accountId = await accountOf(tx, tenant.id, email);
  if (accountId === undefined) return undefined;
  if ((await tx.accountRestriction.count({ where: { tenantId: tenant.id, accountId, liftedAt: null, OR: [{ until: null }, { until: { gt: at } }] } })) > 0) return "not-allowed";
  if (item.organisationId !== null && (await tx.organisationEditor.count({ where: { tenantId: tenant.id, organisationId: item.organisationId, accountId } })) > 0) return "own";
  return (await isUnwanted(tx, tenant.id, accountId, item)) ? "not-allowed" : undefined;
}

/** Whether one can apply in this town without an account. */
export function takesVisitors(tenant: Tenant): boolean {
  return moduleSettings(tenant, vacancies).withoutAccount;
}

/** Whoever reads the mail of an address, with the account that is of it where there is one. */
export async function personOf(db: Db, tenantId: string, email: string): Promise<{ accountId?: string; email: string }> {
  const accountId = await accountOf(db, tenantId, email);
  return accountId === undefined ? { email } : { accountId, email };
}

async function accountOf(db: Db, tenantId: string, email: string): Promise<string | undefined> {
  return (await db.account.findFirst({ where: { tenantId, email }, select: { id: true } }))?.id;
}

/** Whether the writer of a vacancy, or its organisation, ended talking with somebody, or they with its writer. */
async function isUnwanted(db: Db, tenantId: string, accountId: string, { authorId, organisationId }: Pick<ItemRecord, "authorId" | "organisationId">): Promise<boolean> {
  if (await isBlocked(db, tenantId, accountId, authorId)) return true;
  return organisationId !== null && (await db.conversation.count({ where: { tenantId, starterId: accountId, withOrganisationId: organisationId, endedByOrganisation: true } })) > 0;
}
