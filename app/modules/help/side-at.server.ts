import { isUuid } from "#app/lib/uuid.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Side } from "./side.ts";

/**
 * Which side of help an address is about.
 * @throws Response 404 where it is none
 */
export async function sideAt(db: TenantDb, id: string | undefined): Promise<Side> {
  const row = isUuid(id ?? "") ? await db.help.findFirst({ where: { tenantId: db.scope.tenantId, itemId: id }, select: { side: true } }) : null;
  if (!row) throw new Response(null, { status: 404 });
  return row.side === "ask" ? "ask" : "offer";
}
