import { keepAgenda, keepAllAgendas } from "#app/modules/agenda/tickets.ts";
import { tenantDb } from "#app/platform/database/client.server.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { allTenants } from "#app/platform/tenancy/load.server.ts";
import { isOpen } from "#app/platform/tenancy/tenant.ts";
import { definePlatformJob } from "../define.ts";

export const keepAllAgendasJob = definePlatformJob(keepAllAgendas, 120, async () => {
  for (const { id: tenantId, status } of await allTenants()) {
    // A town that is still at it is not asked again.
    if (isOpen({ status })) await tenantDb(tenantId).transact((tx) => enqueueLater(tx, keepAgenda, { tenantId }, { onceKey: keepAgenda.name }));
  }
});
