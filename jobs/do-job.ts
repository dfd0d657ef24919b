import type { Logger } from "pino";
import { z } from "zod";
import type { Clock } from "#app/platform/clock.ts";
import type { FoundJob } from "#app/platform/jobs/engine.server.ts";
import type { Job } from "./define.ts";

const known = z.object({ tenantId: z.string().nullable(), requestId: z.string().optional() });

/**
 * Does the jobs that a queue hands out.
 *
 * @param jobs what is known, by the name on the ticket
 * @returns a function that rejects when the job failed, was not known or took too long
 */
export function jobDoer(jobs: readonly Job[], { clock, log }: { clock: Clock; log: Logger }): (found: FoundJob) => Promise<void> {
  const byName = new Map(jobs.map((job) => [job.name, job]));
  return async (found) => {
    const job = byName.get(found.name);
    if (!job) throw new Error(`No job is called ${found.name}.`);
    const about = known.safeParse(found.data).data;
    const ownLog = log.child({ job: job.name, tenantId: about?.tenantId ?? undefined, requestId: about?.requestId });
    const began = process.hrtime.bigint();
    await withinTime(job.timeLimitSeconds, (signal) => job.run(found.data, { clock, log: ownLog, signal }));
    ownLog.info({ ms: Number((process.hrtime.bigint() - began) / 1_000_000n) }, "job done");
  };
}

async function withinTime(seconds: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const limit = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`A job took longer than ${seconds} seconds.`);
      limit.abort(error);
      reject(error);
    }, seconds * 1000);
  });
  try {
    await Promise.race([work(limit.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
