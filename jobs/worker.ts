import { systemClock } from "#app/platform/clock.ts";
import { Changes } from "#app/platform/database/changes.server.ts";
import { disconnect } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { engineOf, openQueue, openWorker } from "#app/platform/jobs/engine.server.ts";
import { Relay } from "#app/platform/jobs/relay.server.ts";
import { log } from "#app/platform/log.server.ts";
import { jobDoer } from "./do-job.ts";
import { jobs } from "./registry.ts";
import { keepSchedule } from "./schedule.ts";

if (!env.DATABASE_URL) {
  log.fatal("DATABASE_URL is not set; `npm start` brings a database of its own");
  process.exit(1);
}

const engine = engineOf(env);
const lost = (error: Error) => log.warn({ err: error }, "the queue's connection was lost");
const leaseSeconds = env.JOB_LEASE_SECONDS;
const changes = new Changes(env.DATABASE_URL);
const queue = openQueue(engine, lost);
const relay = new Relay({ queue, changes, clock: systemClock, log, leaseSeconds });
const doJob = jobDoer(jobs, { clock: systemClock, log, leaseSeconds });
const worker = openWorker(
  engine,
  // What is done makes room for what is next.
  (found) => doJob(found).finally(() => relay.wake()),
  lost,
  (job, error) => log.error({ err: error, job: job?.name, attempt: job?.attemptsMade }, "a job failed"),
);

let ending = false;

function end(why: string): void {
  if (ending) return;
  ending = true;
  log.info({ why }, "worker is stopping");
  // What is not done by then is done again by the next worker.
  setTimeout(() => process.exit(0), env.SHUTDOWN_SECONDS * 1000).unref();
  void closeAll();
}

async function closeAll(): Promise<void> {
  for (const close of [() => relay.stop(), () => worker.close(), () => queue.close(), () => changes.stop(), disconnect]) {
    await close().catch((error: unknown) => log.error({ err: error }, "could not close"));
  }
  process.exit(0);
}

process.on("SIGTERM", () => end("SIGTERM"));
process.on("SIGINT", () => end("SIGINT"));
process.on("disconnect", () => end("the launcher is gone"));
process.on("unhandledRejection", (error) => log.error({ err: error }, "unhandled rejection"));

await changes.start();
await worker.waitUntilReady();
await keepSchedule(queue);
relay.start();
log.info("worker is ready");
process.send?.({ type: "ready" });
