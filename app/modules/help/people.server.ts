import { Prisma, type Db } from "#app/platform/database/client.server.ts";

/** Whether account `a` is not kept from writing at a moment. */
export function notRestricted(at: Date): Prisma.Sql {
  return Prisma.sql`not exists (select from account_restriction x where x.tenant_id = a.tenant_id and x.account_id = a.id and x.lifted_at is null and (x.until is null or x.until > ${at}))`;
}

/** People who look after a neighbourhood: its connectors, those who may write among them. */
export async function connectorsOf(tx: Db, tenantId: string, neighbourhoodIds: readonly string[], at: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select distinct a.id from connector_neighbourhood c
      join account_role r on r.tenant_id = c.tenant_id and r.account_id = c.account_id and r.role = 'connector'
      join account a on a.tenant_id = c.tenant_id and a.id = c.account_id and a.email_confirmed_at is not null
     where c.tenant_id = ${tenantId}::uuid and c.neighbourhood_id = any (${[...neighbourhoodIds]}::uuid[]) and ${notRestricted(at)} order by a.id`;
  return rows.map(({ id }) => id);
}

/** Those of the town's team with a role. */
export async function withRole(tx: Db, tenantId: string, role: "moderator" | "tenant-admin", at: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select a.id from account_role r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id and a.email_confirmed_at is not null
     where r.tenant_id = ${tenantId}::uuid and r.role = ${role} and ${notRestricted(at)} order by a.id`;
  return rows.map(({ id }) => id);
}

/** The editors of the organisation that the town chose to ask, and its name; nobody where it chose none. */
export async function arrangedHelpers(tx: Db, tenantId: string, at: Date): Promise<{ organisation: string | null; ids: string[] }> {
  const rows = await tx.$queryRaw<{ name: string; id: string | null }[]>`
    select o.name, a.id from help_arrangement t join organisation o on o.tenant_id = t.tenant_id and o.id = t.organisation_id and o.status = 'published'
      left join (organisation_editor e join account a on a.tenant_id = e.tenant_id and a.id = e.account_id and a.email_confirmed_at is not null and ${notRestricted(at)})
        on e.tenant_id = o.tenant_id and e.organisation_id = o.id
     where t.tenant_id = ${tenantId}::uuid order by a.id`;
  return { organisation: rows[0]?.name ?? null, ids: rows.flatMap(({ id }) => id ?? []) };
}
