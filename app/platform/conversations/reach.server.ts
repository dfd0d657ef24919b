import { isUuid } from "#app/lib/uuid.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";

/** Somebody whom this member may write to out of the blue. */
export interface Reachable {
  accountId: string;
  name: string;
}

/**
 * Whom a member may write to when there is nothing between them yet: those of the team, who are there for it; and the team may write to
 * everybody. Others are reached about what they ask or offer, and by nobody without that.
 * @returns undefined when there is no such person for this member
 */
export async function reachablePerson(db: TenantDb, member: Member, id: string): Promise<Reachable | undefined> {
  if (!isUuid(id) || id === member.accountId) return undefined;
  const { tenantId } = db.scope;
  const found = await db.account.findFirst({ where: { tenantId, id, emailConfirmedAt: { not: null } }, select: { id: true, name: true } });
  if (!found) return undefined;
  const ofTeam = member.roles.length > 0 || (await db.accountRole.count({ where: { tenantId, accountId: id } })) > 0;
  return ofTeam ? { accountId: found.id, name: found.name } : undefined;
}

/** An organisation with somebody who reads what is written to it; undefined when there is none. */
export async function reachableOrganisation(db: TenantDb, slug: string): Promise<{ organisationId: string; name: string; slug: string } | undefined> {
  const { tenantId } = db.scope;
  const found = await db.organisation.findFirst({ where: { tenantId, slug, status: "published" }, select: { id: true, name: true, slug: true } });
  if (!found || (await db.organisationEditor.count({ where: { tenantId, organisationId: found.id } })) === 0) return undefined;
  return { organisationId: found.id, name: found.name, slug: found.slug };
}
