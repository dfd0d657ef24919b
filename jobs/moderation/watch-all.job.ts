import { tenantDb } from "#app/platform/database/client.server.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { watchAll, watchCases } from "#app/platform/moderation/tickets.ts";
import { allTenants } from "#app/platform/tenancy/load.server.ts";
import { isOpen } from "#app/platform/tenancy/tenant.ts";
import { definePlatformJob } from "../define.ts";

export const watchAllJob = definePlatformJob(watchAll, 120, async () => {
  for (const { id: tenantId, status } of await allTenants()) {
    // A town that is still at it is not asked again.
    if (isOpen({ status })) await tenantDb(tenantId).transact((tx) => enqueueLater(tx, watchCases, { tenantId }, { onceKey: watchCases.name }));
  }
});
