import { createServer } from "node:http";
import path from "node:path";
import compression from "compression";
import express from "express";
import { systemClock } from "#app/platform/clock.ts";
import { Changes } from "#app/platform/database/changes.server.ts";
import { disconnect } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { VisitCounter } from "#app/platform/impact/visits/visit-counter.server.ts";
import { log } from "#app/platform/log.server.ts";
import { createHost } from "./host.server.ts";
import { listenHost } from "./listen-host.server.ts";
import { serve } from "./serve.server.ts";

const CLIENT = path.resolve("build/client");

if (!env.DATABASE_URL) {
  log.fatal("DATABASE_URL is not set; `npm start` brings a database of its own");
  process.exit(1);
}

const changes = new Changes(env.DATABASE_URL);
await changes.start();

const visitors = new VisitCounter(systemClock, log);

const app = createHost({
  build: () => import("virtual:remix/server-build"),
  mode: "production",
  env,
  clock: systemClock,
  log,
  changes,
  visitors,
  assets(host) {
    host.use("/assets", compression(), express.static(path.join(CLIENT, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
    host.use(compression(), express.static(CLIENT, { maxAge: "1h", index: false }));
  },
});

await serve(createServer(app), { port: env.PORT, host: await listenHost(env.HOST), graceSeconds: env.SHUTDOWN_SECONDS, log, close: [() => visitors.stop(), () => changes.stop(), disconnect] });
