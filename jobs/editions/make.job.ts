import { makeEditions } from "#app/platform/editions/make.server.ts";
import { makeTownEditions } from "#app/platform/editions/tickets.ts";
import { env } from "#app/platform/env.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { isOpen } from "#app/platform/tenancy/tenant.ts";
import { defineJob } from "../define.ts";

export const makeEditionsJob = defineJob(makeTownEditions, 1_800, async ({ tenantId }, { db, clock, log, requestId, signal }) => {
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (!tenant || !isOpen(tenant)) return;
  const made = await makeEditions({ db, tenant, clock, requestId, signal, onFailed: (error, accountId) => log.error({ err: error, accountId }, "an edition could not be made") });
  if (made > 0) log.info({ made }, "editions were made");
});
