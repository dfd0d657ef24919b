import type { Db } from "#app/platform/database/client.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { openDays, type WeekInput } from "../opening-hours.ts";

/** Whether all of these are neighbourhoods of this town. */
export function knowsAll({ tenant }: Pick<Doing, "tenant">, ids: readonly string[]): boolean {
  const known = new Set(tenant.neighbourhoods.map(({ id }) => id));
  return ids.every((id) => known.has(id));
}

/** Keeps where an organisation is active, instead of what was kept before. */
export async function writeNeighbourhoods(tx: Db, tenantId: string, organisationId: string, ids: readonly string[]): Promise<void> {
  await tx.organisationNeighbourhood.deleteMany({ where: { tenantId, organisationId } });
  await tx.organisationNeighbourhood.createMany({ data: [...new Set(ids)].map((neighbourhoodId) => ({ tenantId, organisationId, neighbourhoodId })) });
}

/** Keeps when somebody is there, instead of what was kept before. */
export async function writeHours(tx: Db, tenantId: string, organisationId: string, week: WeekInput): Promise<void> {
  await tx.organisationHours.deleteMany({ where: { tenantId, organisationId } });
  await tx.organisationHours.createMany({ data: openDays(week).map((day) => ({ tenantId, organisationId, ...day })) });
}
