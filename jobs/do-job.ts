import type { Logger } from "pino";
import { z } from "zod";
import type { Clock } from "#app/platform/clock.ts";
import { tenantDb } from "#app/platform/database/client.server.ts";
import type { FoundJob } from "#app/platform/jobs/engine.server.ts";
import { GiveUp } from "#app/platform/jobs/give-up.ts";
import { Hold } from "#app/platform/jobs/hold.server.ts";
import { NotYet } from "#app/platform/jobs/not-yet.ts";
import { carried } from "#app/platform/jobs/relay.server.ts";
import { backOff } from "#app/platform/jobs/ticket.ts";
import { loggedError } from "#app/platform/log-error.ts";
import type { AnyJob, TownJob } from "./define.ts";

interface Doing {
  clock: Clock;
  log: Logger;
  /** How long a job is believed to be under way after its worker was last heard of, in seconds. */
  leaseSeconds: number;
}

const about = z.object({ tenantId: z.null() });

/**
 * Does the jobs that a queue hands out.
 *
 * @param jobs what is known, by the name on the ticket
 * @returns a function that rejects only when the installation's own job failed, or the database could not be reached; a town's job that
 *   fails is put back in line, or parked
 */
export function jobDoer(jobs: readonly AnyJob[], doing: Doing): (found: FoundJob) => Promise<void> {
  const byName = new Map(jobs.map((job) => [job.name, job]));
  return async (found) => {
    const job = byName.get(found.name);
    const handed = carried.safeParse(found.data);
    if (handed.success) return doInTown(job, found.name, handed.data, doing);
    about.parse(found.data);
    if (job?.site !== "platform") throw new Error(`No job of the installation is called ${found.name}.`);
    const log = doing.log.child({ job: job.name });
    const began = process.hrtime.bigint();
    await withinTime(job.timeLimitSeconds, (signal) => job.run(found.data, { clock: doing.clock, log, signal, requestId: `job-${job.name}` }));
    log.info({ ms: milliseconds(began) }, "job done");
  };
}

async function doInTown(job: AnyJob | undefined, name: string, { tenantId, jobId, hand, payload, requestId }: z.output<typeof carried>, { clock, log: base, leaseSeconds }: Doing): Promise<void> {
  const hold = await Hold.take({ tenantId, jobId, hand }, clock, leaseSeconds);
  if (!hold) return;
  const log = base.child({ job: name, jobId, tenantId, requestId: requestId ?? undefined });
  if (job?.site !== "town") {
    log.error("no job of a town has this name");
    return hold.failed(`No job is called ${name}.`, undefined);
  }
  const alive = setInterval(() => void hold.renew().catch((error: unknown) => log.warn({ err: error }, "a job could not say that it is alive")), (leaseSeconds * 1000) / 3);
  const began = process.hrtime.bigint();
  try {
    await withinTime(job.timeLimitSeconds, (signal) => job.run(ofTown(payload, tenantId), { clock, log, signal, requestId: requestId ?? jobId, db: tenantDb(tenantId) }));
  } catch (error) {
    clearInterval(alive);
    if (error instanceof NotYet) {
      log.info({ waitSeconds: error.waitSeconds }, error.message);
      return hold.notYet(error.waitSeconds);
    }
    const wait = waitAfter(job, hold.attempts + 1, error);
    log[wait === undefined ? "error" : "warn"]({ err: error, attempt: hold.attempts + 1, waitSeconds: wait }, wait === undefined ? "a job was parked" : "a job failed and waits");
    return hold.failed(inWords(error), wait);
  } finally {
    clearInterval(alive);
  }
  await hold.done();
  log.info({ ms: milliseconds(began) }, "job done");
}

const ofATown = z.object({ tenantId: z.string() });

/** A payload that names another town than its row does is nobody's. */
function ofTown(payload: unknown, tenantId: string): unknown {
  if (ofATown.safeParse(payload).data?.tenantId !== tenantId) throw new GiveUp("The payload names another town than its job.");
  return payload;
}

function waitAfter(job: TownJob, tried: number, error: unknown): number | undefined {
  const useless = error instanceof GiveUp || error instanceof z.ZodError;
  return useless || tried >= job.attempts ? undefined : backOff(job, tried);
}

/** What an operator reads of a failure; it holds nothing that somebody wrote. */
function inWords(error: unknown): string {
  if (error instanceof GiveUp) return error.message;
  const { type, code, message } = loggedError(error);
  return [type, code, message].filter(Boolean).join(": ");
}

function milliseconds(since: bigint): number {
  return Number((process.hrtime.bigint() - since) / 1_000_000n);
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
