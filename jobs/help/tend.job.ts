import { tend } from "#app/modules/help/tend.server.ts";
import { tendLater } from "#app/modules/help/tickets.ts";
import { env } from "#app/platform/env.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { defineJob } from "../define.ts";

export const tendJob = defineJob(tendLater, 60, async ({ tenantId, itemId }, { db, clock, requestId }) => {
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (tenant) await tend(db, tenant, itemId, { at: clock.now(), requestId });
});
