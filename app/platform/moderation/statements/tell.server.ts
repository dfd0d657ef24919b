import type { Clock } from "#app/platform/clock.ts";
import { tenantDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { tellReporters } from "../reports/tell-reporters.server.ts";
import { statementsOfBatch } from "./read.server.ts";
import { tellAuthor } from "./tell-author.server.ts";

/**
 * Tells those whom a decision concerns, once the time to undo it is over: its author and whoever reported it. Nobody hears of what was
 * undone, and nobody hears twice, however often this runs.
 */
export async function tellDecided(tenantId: string, { caseId, batchId }: { caseId: string; batchId: string }, { clock, requestId }: { clock: Clock; requestId: string }): Promise<void> {
  const db = tenantDb(tenantId);
  const tenant = await loadTenant(tenantId, env.PLATFORM_HOST);
  if (!tenant) return;
  const decisions = (await statementsOfBatch(db, tenantId, batchId, caseId)).filter(({ undone }) => !undone);
  if (decisions.length === 0) return;
  const telling = { db, tenant, at: clock.now(), requestId };
  // Who objected and was right heard that with the answer.
  await tellAuthor(telling, decisions.filter(({ undoes }) => undoes === null));
  await tellReporters(telling, decisions);
}
