import { tenantDb, type TenantDb } from "#app/platform/database/client.server.ts";
import { tenantIdOfSlug } from "#app/platform/tenancy/load.server.ts";
import { fingerprintOf, ownPublicKey } from "./sign.server.ts";

/** The town with a slug, for an operator who asks for its archive; undefined when there is none. */
export async function townForExport(slug: string): Promise<{ tenantId: string; db: TenantDb; leaves: boolean } | undefined> {
  const tenantId = await tenantIdOfSlug(slug);
  if (tenantId === undefined) return undefined;
  const db = tenantDb(tenantId);
  return { tenantId, db, leaves: (await db.tenant.count({ where: { id: tenantId, status: { in: ["closing", "closed"] } } })) > 0 };
}

/** What another installation knows archives from here by. */
export const ownFingerprint = (): string => fingerprintOf(ownPublicKey());
