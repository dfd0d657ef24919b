import { Prisma, type Db } from "#app/platform/database/client.server.ts";

/** Whether account `a` is not kept from writing at a moment. */
function notRestricted(at: Date): Prisma.Sql {
  return Prisma.sql`not exists (select from account_restriction x where x.tenant_id = a.tenant_id and x.account_id = a.id and x.lifted_at is null and (x.until is null or x.until > ${at}))`;
}

/** Who answers for an organisation: its editors, those who may write among them. */
export async function editorsOf(tx: Db, tenantId: string, organisationId: string | null, at: Date): Promise<string[]> {
  if (organisationId === null) return [];
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select a.id from organisation_editor e join account a on a.tenant_id = e.tenant_id and a.id = e.account_id and a.email_confirmed_at is not null
     where e.tenant_id = ${tenantId}::uuid and e.organisation_id = ${organisationId}::uuid and ${notRestricted(at)} order by a.id`;
  return rows.map(({ id }) => id);
}

/** Connectors, of one neighbourhood or of the whole town. */
async function connectors(tx: Db, tenantId: string, neighbourhoodId: string | null, at: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select a.id from account_role r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id and a.email_confirmed_at is not null
     where r.tenant_id = ${tenantId}::uuid and r.role = 'connector' and ${notRestricted(at)}
       and (${neighbourhoodId}::uuid is null or exists (select from connector_neighbourhood c where c.tenant_id = r.tenant_id and c.account_id = r.account_id and c.neighbourhood_id = ${neighbourhoodId}::uuid))
     order by a.id`;
  return rows.map(({ id }) => id);
}

/** Who answers where an organisation does not. */
export interface Deputies {
  accountIds: string[];
  /** Whose connectors they are, as a permission names it: a neighbourhood's, or any of the town. */
  audience: "town" | string[];
}

/** The connectors of where it is done; where there are none those of the town, and where it has none its admins. */
export async function deputiesFor(tx: Db, tenantId: string, neighbourhoodId: string | null, at: Date): Promise<Deputies> {
  const near = neighbourhoodId === null ? [] : await connectors(tx, tenantId, neighbourhoodId, at);
  if (neighbourhoodId !== null && near.length > 0) return { accountIds: near, audience: [neighbourhoodId] };
  const all = await connectors(tx, tenantId, null, at);
  if (all.length > 0) return { accountIds: all, audience: "town" };
  const admins = await tx.$queryRaw<{ id: string }[]>`
    select a.id from account_role r join account a on a.tenant_id = r.tenant_id and a.id = r.account_id and a.email_confirmed_at is not null
     where r.tenant_id = ${tenantId}::uuid and r.role = 'tenant-admin' and ${notRestricted(at)} order by a.id`;
  return { accountIds: admins.map(({ id }) => id), audience: "town" };
}
