import type { Db } from "#app/platform/database/client.server.ts";
import { connectorsOf, withRole } from "#app/platform/people/team.server.ts";

/** Who answers where an organisation does not. */
export interface Deputies {
  accountIds: string[];
  /** Whose connectors they are, as a permission names it: a neighbourhood's, or any of the town. */
  audience: "town" | string[];
}

/** The connectors of where it is done; where there are none those of the town, and where it has none its admins. */
export async function deputiesFor(tx: Db, tenantId: string, neighbourhoodId: string | null, at: Date): Promise<Deputies> {
  const near = neighbourhoodId === null ? [] : await connectorsOf(tx, tenantId, [neighbourhoodId], at);
  if (neighbourhoodId !== null && near.length > 0) return { accountIds: near, audience: [neighbourhoodId] };
  const all = await connectorsOf(tx, tenantId, null, at);
  return { accountIds: all.length > 0 ? all : await withRole(tx, tenantId, "tenant-admin", at), audience: "town" };
}
