import type { Db } from "#app/platform/database/client.server.ts";
import { canBeAsked } from "#app/platform/people/team.server.ts";

/** The editors of the organisation that the town chose to ask, and its name; nobody where it chose none. */
export async function arrangedHelpers(tx: Db, tenantId: string, at: Date): Promise<{ organisation: string | null; ids: string[] }> {
  const rows = await tx.$queryRaw<{ name: string; id: string | null }[]>`
    select o.name, a.id from help_arrangement t join organisation o on o.tenant_id = t.tenant_id and o.id = t.organisation_id and o.status = 'published'
      left join (organisation_editor e join account a on a.tenant_id = e.tenant_id and a.id = e.account_id and ${canBeAsked(at)})
        on e.tenant_id = o.tenant_id and e.organisation_id = o.id
     where t.tenant_id = ${tenantId}::uuid order by a.id`;
  return { organisation: rows[0]?.name ?? null, ids: rows.flatMap(({ id }) => id ?? []) };
}
