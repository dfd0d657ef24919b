import type { TenantDb } from "#app/platform/database/client.server.ts";

/** Most organisations that a list to choose from holds. */
const MOST = 300;

/** Organisations that look for somebody now, by name. */
export async function organisationsLooking(db: TenantDb): Promise<{ slug: string; name: string }[]> {
  return db.$queryRaw<{ slug: string; name: string }[]>`
    select o.slug, o.name from organisation o
     where o.tenant_id = ${db.scope.tenantId}::uuid and o.status = 'published'
       and exists (select from item i join vacancy v on v.tenant_id = i.tenant_id and v.item_id = i.id and v.ended_at is null
                    where i.tenant_id = o.tenant_id and i.organisation_id = o.id and i.kind = 'vacancy' and i.status = 'published')
     order by o.name, o.id limit ${MOST}`;
}
