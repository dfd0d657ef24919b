import { keepAgenda as keep } from "#app/modules/agenda/keep.server.ts";
import { keepAgenda } from "#app/modules/agenda/tickets.ts";
import { env } from "#app/platform/env.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { isOpen, moduleIsOn } from "#app/platform/tenancy/tenant.ts";
import { defineJob } from "../define.ts";

export const keepAgendaJob = defineJob(keepAgenda, 300, async ({ tenantId }, { db, clock, log, requestId, signal }) => {
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (!tenant || !isOpen(tenant) || !moduleIsOn(tenant, "agenda")) return;
  const did = await keep({ db, tenant, at: clock.now(), requestId, signal });
  if (Object.values(did).some((count) => count > 0)) log.info(did, "an agenda was kept");
});
