import type { TenantDb } from "#app/platform/database/client.server.ts";

/** A calendar as those see it who look after its organisation. */
export interface SourceLine {
  id: string;
  url: string;
  organisation: string;
  readAt: Date | null;
  fault: string | null;
  events: number;
}

/** The calendars of these organisations, and how it goes with reading them. */
export async function sourcesOf(db: TenantDb, organisationIds: readonly string[]): Promise<SourceLine[]> {
  if (organisationIds.length === 0) return [];
  return db.$queryRaw<SourceLine[]>`
    select s.id, s.url, g.name as organisation, s.read_at as "readAt", s.fault,
           (select count(*)::int from event e join item i on i.tenant_id = e.tenant_id and i.id = e.item_id and i.status = 'published'
             where e.tenant_id = s.tenant_id and e.source_id = s.id) as events
      from calendar_source s join organisation g on g.tenant_id = s.tenant_id and g.id = s.organisation_id
     where s.tenant_id = ${db.scope.tenantId}::uuid and s.organisation_id = any (${[...organisationIds]}::uuid[])
     order by g.name, s.created_at`;
}
