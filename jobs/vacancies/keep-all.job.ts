import { keepVacancies, keepAllVacancies } from "#app/modules/vacancies/tickets.ts";
import { tenantDb } from "#app/platform/database/client.server.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { allTenants } from "#app/platform/tenancy/load.server.ts";
import { isOpen } from "#app/platform/tenancy/tenant.ts";
import { definePlatformJob } from "../define.ts";

export const keepAllVacanciesJob = definePlatformJob(keepAllVacancies, 120, async () => {
  for (const { id: tenantId, status } of await allTenants()) {
    // A town that is still at it is not asked again.
    if (isOpen({ status })) await tenantDb(tenantId).transact((tx) => enqueueLater(tx, keepVacancies, { tenantId }, { onceKey: keepVacancies.name }));
  }
});
