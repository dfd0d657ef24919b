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
