import { Prisma, type Db } from "#app/platform/database/client.server.ts";

/** Whether account `a` can be asked something: its address is confirmed, and it is not kept from writing at a moment. */
export function canBeAsked(at: Date): Prisma.Sql {
  return Prisma.sql`a.email_confirmed_at is not null and not a.is_support and not exists (select from account_restriction x where x.tenant_id = a.tenant_id and x.account_id = a.id and x.lifted_at is null and (x.until is null or x.until > ${at}))`;
}

/**
 * Connectors who can be asked, by their ids.
 * @param neighbourhoodIds those of whom one is theirs; null for all of the town
 */
export async function connectorsOf(tx: Db, tenantId: string, neighbourhoodIds: readonly string[] | null, at: Date): Promise<string[]> {
  const theirs = neighbourhoodIds === null ? Prisma.empty : Prisma.sql`and exists (select from connector_neighbourhood c where c.tenant_id = r.tenant_id and c.account_id = r.account_id and c.neighbourhood_id = any (${[...neighbourhoodIds]}::uuid[]))`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select a.id from account_role r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id
     where r.tenant_id = ${tenantId}::uuid and r.role = 'connector' and ${canBeAsked(at)} ${theirs} order by a.id`;
  return rows.map(({ id }) => id);
}

/** Those of the town's team with a role who can be asked. */
export async function withRole(tx: Db, tenantId: string, role: "moderator" | "tenant-admin", at: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select a.id from account_role r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id
     where r.tenant_id = ${tenantId}::uuid and r.role = ${role} and ${canBeAsked(at)} order by a.id`;
  return rows.map(({ id }) => id);
}

/** An organisation's editors who can be asked; none for no organisation. */
export async function editorsOf(tx: Db, tenantId: string, organisationId: string | null, at: Date): Promise<string[]> {
  if (organisationId === null) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select a.id from organisation_editor e join account a on a.tenant_id = e.tenant_id and a.id = e.account_id
     where e.tenant_id = ${tenantId}::uuid and e.organisation_id = ${organisationId}::uuid and ${canBeAsked(at)} order by a.id`;
  return rows.map(({ id }) => id);
}
