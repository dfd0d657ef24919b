import { tenantDb, type TenantDb } from "#app/platform/database/client.server.ts";
import { tenantIdOfSlug } from "#app/platform/tenancy/load.server.ts";
import { fingerprintOf, ownPublicKey } from "./sign.server.ts";

/** The town with a slug, for an operator who asks for its archive; undefined when there is none. */
export async function townForExport(slug: string): Promise<{ tenantId: string; db: TenantDb } | undefined> {
  const tenantId = await tenantIdOfSlug(slug);
  return tenantId === undefined ? undefined : { tenantId, db: tenantDb(tenantId) };
}

/** What another installation knows archives from here by. */
export const ownFingerprint = (): string => fingerprintOf(ownPublicKey());
