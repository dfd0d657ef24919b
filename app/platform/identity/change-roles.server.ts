import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import type { AccountRole, Member } from "#app/platform/permissions/actor.ts";
import { findPerson, type Person } from "./town-people.server.ts";

/** What somebody may do in a town, and for which neighbourhoods. */
export interface Duties {
  roles: readonly AccountRole[];
  /** Neighbourhoods a connector looks after. */
  connectorFor: readonly string[];
  /** What stands on the badge of a civil servant; null for everybody else. */
  civilServantTitle: string | null;
}

export type RolesResult =
  | { ok: true }
  | { ok: false; reason: "unknown-person" | "unknown-neighbourhood" | "last-admin" | "not-confirmed" }
  | { ok: false; reason: "changed-meanwhile"; current: Duties };

/** One word for what somebody may do now, to see whether it is still so when a form comes back. */
export function dutiesMark({ roles, connectorFor, civilServantTitle }: Duties): string {
  return JSON.stringify([[...roles].sort(), [...connectorFor].sort(), civilServantTitle]);
}

interface Change extends Duties {
  accountId: string;
  /** The mark of what the admin saw. */
  seen: string;
}

/**
 * Gives a member roles and takes others away. The town keeps at least one admin who can log in.
 * @returns refused when somebody else changed this member's roles since the admin looked
 */
export async function changeRoles({ db, member, at, requestId }: { db: TenantDb; member: Member; at: Date; requestId: string }, change: Change): Promise<RolesResult> {
  const { tenantId } = db.scope;
  return db.transact(async (tx) => {
    // One at a time per town: two admins who take each other's role away would leave none.
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`roles:${tenantId}`}, 0))::text`;
    const person = await findPerson(tx, tenantId, change.accountId);
    if (!person) return { ok: false, reason: "unknown-person" };
    if (dutiesMark(person) !== change.seen) return { ok: false, reason: "changed-meanwhile", current: person };
    if (change.roles.length > 0 && !person.confirmed) return { ok: false, reason: "not-confirmed" };
    const connectorFor = change.roles.includes("connector") ? [...new Set(change.connectorFor)] : [];
    const known = await tx.neighbourhood.count({ where: { tenantId, id: { in: connectorFor } } });
    if (known !== connectorFor.length) return { ok: false, reason: "unknown-neighbourhood" };
    if (person.roles.includes("tenant-admin") && !change.roles.includes("tenant-admin") && !(await hasOtherAdmin(tx, tenantId, person.id))) return { ok: false, reason: "last-admin" };
    await write(tx, tenantId, person, { ...change, connectorFor }, at);
    const detail = { roles: [...change.roles].sort().join(" "), neighbourhoods: connectorFor.length, civilServant: change.civilServantTitle !== null };
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "member.roles-changed", subject: "member", subjectId: person.id, detail, requestId, at });
    return { ok: true };
  });
}

async function hasOtherAdmin(tx: Db, tenantId: string, accountId: string): Promise<boolean> {
  const others = await tx.$queryRaw<unknown[]>`
    select 1 from account_role r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id
     where r.tenant_id = ${tenantId}::uuid and r.role = 'tenant-admin' and r.account_id <> ${accountId}::uuid and a.email_confirmed_at is not null limit 1`;
  return others.length > 0;
}

async function write(tx: Db, tenantId: string, { id: accountId, roles: before }: Person, { roles, connectorFor, civilServantTitle }: Duties, at: Date): Promise<void> {
  await tx.accountRole.deleteMany({ where: { tenantId, accountId, role: { notIn: [...roles] } } });
  const given = roles.filter((role) => !before.includes(role));
  await tx.accountRole.createMany({ data: given.map((role) => ({ tenantId, accountId, role, grantedAt: at })) });
  await tx.connectorNeighbourhood.deleteMany({ where: { tenantId, accountId, neighbourhoodId: { notIn: [...connectorFor] } } });
  await tx.connectorNeighbourhood.createMany({ data: connectorFor.map((neighbourhoodId) => ({ tenantId, accountId, neighbourhoodId })), skipDuplicates: true });
  await tx.account.updateMany({ where: { tenantId, id: accountId }, data: { civilServantTitle } });
}
