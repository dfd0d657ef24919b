import { tenantDb } from "#app/platform/database/client.server.ts";
import { expireInTown, expireOnPlatform } from "#app/platform/privacy/expire.server.ts";
import { expireAll } from "#app/platform/privacy/tickets.ts";
import { allTenants } from "#app/platform/tenancy/load.server.ts";
import { definePlatformJob } from "../define.ts";

export const expireJob = definePlatformJob(expireAll, 600, async (_payload, { clock, log, signal }) => {
  const now = clock.now();
  await expireOnPlatform(now);
  let failed = 0;
  for (const { id: tenantId } of await allTenants()) {
    signal.throwIfAborted();
    // One town's trouble is no reason to leave the others uncleaned.
    await expireInTown(tenantDb(tenantId), now).catch((error: unknown) => {
      failed++;
      log.error({ err: error, tenantId }, "a town could not be cleaned");
    });
  }
  if (failed > 0) throw new Error(`${failed} towns could not be cleaned.`);
});
