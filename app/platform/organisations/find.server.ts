import type { TenantDb } from "#app/platform/database/client.server.ts";

/** An organisation as others see it. */
export interface OrganisationView {
  id: string;
  slug: string;
  name: string;
  about: string;
}

/** Finds an organisation of this town by its slug. */
export async function findOrganisation(db: TenantDb, slug: string): Promise<OrganisationView | undefined> {
  const found = await db.organisation.findFirst({ where: { tenantId: db.scope.tenantId, slug }, select: { id: true, slug: true, name: true, about: true } });
  return found ?? undefined;
}
