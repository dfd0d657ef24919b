import { keepVacancies as keep } from "#app/modules/vacancies/keep.server.ts";
import { keepVacancies } from "#app/modules/vacancies/tickets.ts";
import { env } from "#app/platform/env.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { isOpen, moduleIsOn } from "#app/platform/tenancy/tenant.ts";
import { defineJob } from "../define.ts";

export const keepVacanciesJob = defineJob(keepVacancies, 300, async ({ tenantId }, { db, clock, log, requestId, signal }) => {
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (!tenant || !isOpen(tenant) || !moduleIsOn(tenant, "vacancies")) return;
  const did = await keep({ db, tenant, at: clock.now(), requestId, signal });
  if (Object.values(did).some((count) => count > 0)) log.info(did, "volunteer work was kept");
});
