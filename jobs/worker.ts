import { systemClock } from "#app/platform/clock.ts";
import { Changes } from "#app/platform/database/changes.server.ts";
import { disconnect } from "#app/platform/database/client.server.ts";
import { endWhenAsked, ending } from "#app/platform/ending.ts";
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

// What is not done by then is done again by the next worker.
const end = ending({
  name: "worker",
  steps: [() => relay.stop(), () => worker.close(), () => queue.close(), () => changes.stop(), disconnect],
  graceSeconds: env.SHUTDOWN_SECONDS,
  log,
});
endWhenAsked(end, log);

await changes.start();
await worker.start();
await keepSchedule(queue);
relay.start();
log.info("worker is ready");
process.send?.({ type: "ready" });
