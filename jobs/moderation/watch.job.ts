import { env } from "#app/platform/env.server.ts";
import { watchClocks } from "#app/platform/moderation/clocks/watch.server.ts";
import { watchCases } from "#app/platform/moderation/tickets.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { isOpen } from "#app/platform/tenancy/tenant.ts";
import { defineJob } from "../define.ts";

export const watchCasesJob = defineJob(watchCases, 300, async ({ tenantId }, { db, clock, log, requestId, signal }) => {
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (!tenant || !isOpen(tenant)) return;
  const did = await watchClocks({ db, tenant, at: clock.now(), requestId }, signal);
  if (Object.values(did).some((count) => count > 0)) log.info(did, "clocks of the desk were watched");
});
