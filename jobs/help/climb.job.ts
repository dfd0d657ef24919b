import { climb } from "#app/modules/help/ladder.server.ts";
import { climbLater } from "#app/modules/help/tickets.ts";
import { env } from "#app/platform/env.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { defineJob } from "../define.ts";

export const climbJob = defineJob(climbLater, 60, async ({ tenantId, itemId }, { db, clock, requestId }) => {
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (tenant) await climb(db, tenant, itemId, { at: clock.now(), requestId });
});
