import { createServer } from "node:http";
import type { ServerBuild } from "@remix-run/node";
import { createServer as createVite } from "vite";
import { systemClock } from "#app/platform/clock.ts";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import type * as hostModule from "./host.server.ts";
import type * as changesModule from "#app/platform/database/changes.server.ts";
import { listenHost } from "./listen-host.server.ts";
import { serve } from "./serve.server.ts";

/**
 * The web process in development: Vite in middleware mode holds the whole graph, so the host is loaded through it too and shares the
 * database handles and caches with the routes. Changes in routes and components show at once; one in `app/server` asks a restart.
 */
const server = createServer();
const vite = await createVite({ server: { middlewareMode: true, hmr: { server } }, appType: "custom" });
const { createHost } = (await vite.ssrLoadModule("/app/server/host.server.ts")) as typeof hostModule;
const { Changes } = (await vite.ssrLoadModule("/app/platform/database/changes.server.ts")) as typeof changesModule;

const changes = new Changes(env.DATABASE_URL ?? "");
await changes.start();
const app = createHost({
  build: async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild,
  mode: "development",
  env: { ...env, PAGE_CACHE_MB: 0 },
  clock: systemClock,
  log,
  changes,
  assets: (host) => host.use(vite.middlewares),
});
server.on("request", app);

await serve(server, { port: env.PORT, host: await listenHost(env.HOST), graceSeconds: 2, log, close: [() => vite.close(), () => changes.stop()] });
