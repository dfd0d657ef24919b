import type { Audience } from "#app/platform/content/audience.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { usablePhotos, type ChosenPhoto } from "#app/platform/files/item-photos.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import type { ItemInput } from "./forms.ts";

/** The audience somebody chose; undefined when it names a neighbourhood that this town does not have. */
export function audienceOf({ scope, neighbourhoods }: Pick<ItemInput, "scope" | "neighbourhoods">, tenant: Tenant): Audience | undefined {
  if (scope === "town") return "town";
  const known = new Set(tenant.neighbourhoods.map(({ id }) => id));
  return neighbourhoods.every((id) => known.has(id)) ? neighbourhoods : undefined;
}

/** Whether a member may speak in this name; in their own they may. */
export function maySpeakFor({ member, tenant }: Doing, organisationId: string | undefined): boolean {
  return organisationId === undefined || may(member, "organisation.speak-for", { tenantId: tenant.id, organisationId });
}

/** Organisations in whose name a member may write, to choose from. */
export async function organisationsOf(db: TenantDb, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  return db.organisation.findMany({ where: { tenantId: db.scope.tenantId, id: { in: [...ids] } }, select: { id: true, name: true }, orderBy: { name: "asc" } });
}

/**
 * The photos of a form that are to stay and may be used here.
 * @param itemId the item that has some already; null for a new one
 */
export async function chosenPhotos({ db, member }: Doing, itemId: string | null, { photos }: Pick<ItemInput, "photos">): Promise<ChosenPhoto[]> {
  const wanted = photos.filter(({ remove }) => !remove);
  const usable = new Set((await usablePhotos(db, member.accountId, itemId, wanted.map(({ id }) => id))).map(({ id }) => id));
  return wanted.filter(({ id }) => usable.has(id)).map(({ id, alt }) => ({ id, alt }));
}
