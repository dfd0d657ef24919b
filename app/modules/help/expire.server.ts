import { after } from "#app/platform/clock.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { helpFace } from "./face.ts";

/** Removes requests and offers that are over for as long as the town keeps them, with who helped whom. */
export async function expireHelp(db: TenantDb, now: Date): Promise<void> {
  const { tenantId } = db.scope;
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (!tenant) return;
  const { keepDays } = moduleSettings(tenant, helpFace);
  const over = await db.help.findMany({ where: { tenantId, endedAt: { lte: after(now, { days: -keepDays }) } }, select: { itemId: true } });
  await db.item.deleteMany({ where: { tenantId, id: { in: over.map(({ itemId }) => itemId) } } });
}
