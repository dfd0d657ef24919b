import { isUuid } from "#app/lib/uuid.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";

/** Somebody as their neighbours see them. */
export interface PersonPage {
  id: string;
  name: string;
  about: string;
  civilServantTitle: string | null;
  /** Where they live; null when they did not say. */
  neighbourhood: { name: string; slug: string } | null;
}

/** Somebody of this town with a confirmed address; undefined when there is none. */
export async function findPersonPage(db: TenantDb, tenant: Tenant, id: string): Promise<PersonPage | undefined> {
  if (!isUuid(id)) return undefined;
  const found = await db.account.findFirst({ where: { tenantId: tenant.id, id, emailConfirmedAt: { not: null } }, select: { id: true, name: true, about: true, civilServantTitle: true, neighbourhoodId: true } });
  if (!found) return undefined;
  const { neighbourhoodId, about, ...person } = found;
  const area = tenant.neighbourhoods.find((each) => each.id === neighbourhoodId);
  return { ...person, about: about ?? "", neighbourhood: area ? { name: area.name, slug: area.slug } : null };
}
