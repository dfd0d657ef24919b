import { jobFigures } from "#app/platform/jobs/figures.server.ts";
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";

export const metrics = new Registry();
collectDefaultMetrics({ register: metrics });

export const requestSeconds = new Histogram({
  name: "samen_request_seconds",
  help: "Time from request to answer, by route and status class",
  labelNames: ["route", "status"],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [metrics],
});

export const pageCacheAnswers = new Counter({
  name: "samen_page_cache_answers_total",
  help: "Pages asked of the page cache, by outcome",
  labelNames: ["outcome"],
  registers: [metrics],
});

export const inFlight = new Gauge({ name: "samen_requests_in_flight", help: "Requests being answered", registers: [metrics] });

/** Figures of the queue are read when they are asked for: they live in the database, not in this process. */
export const jobs = new Gauge({
  name: "samen_jobs",
  help: "Jobs of all towns, by kind and state",
  labelNames: ["job", "state"],
  registers: [metrics],
  async collect() {
    this.reset();
    for (const { name, waiting, handed, parked } of await jobFigures()) {
      for (const [state, count] of Object.entries({ waiting, handed, parked })) this.set({ job: name, state }, count);
    }
  },
});

export const oldestJob = new Gauge({
  name: "samen_oldest_job_timestamp_seconds",
  help: "When the oldest job that is not done was asked for, by kind",
  labelNames: ["job"],
  registers: [metrics],
  async collect() {
    this.reset();
    for (const { name, oldest } of await jobFigures()) if (oldest) this.set({ job: name }, oldest.getTime() / 1000);
  },
});
