import { env } from "#app/platform/env.server.ts";
import { GiveUp } from "#app/platform/jobs/give-up.ts";
import { deliverWholeBatch } from "#app/platform/mail/deliver-batch.server.ts";
import { deliverBatch } from "#app/platform/mail/tickets.ts";
import { transportOf } from "#app/platform/mail/transport.server.ts";
import { defineJob } from "../define.ts";

const transport = transportOf(env);

export const deliverBatchJob = defineJob(deliverBatch, 30, async ({ batchId }, { db, clock }) => {
  const became = await deliverWholeBatch(db, batchId, { transport, clock });
  if (became === "failed") throw new GiveUp("The post does not take these mails.");
  if (became === "again") throw new Error("The post did not take these mails.");
});
