import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { systemClock } from "#app/platform/clock.ts";
import { Changes } from "#app/platform/database/changes.server.ts";
import { disconnect } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { createHost } from "#app/server/host.server.ts";
import { serve } from "#app/server/serve.server.ts";
import { withFurtherRoutes } from "./further-routes.ts";

// The web process with so many routes more: the product's own host on the production build, of which only the route table is longer.
const CHUNKS = path.resolve("build/server/chunks");
const chunk = readdirSync(CHUNKS).find((name) => /^server-build-.*\.js$/.test(name));
if (!chunk) throw new Error("The build has no chunk with its routes.");
const built = (await import(pathToFileURL(path.join(CHUNKS, chunk)).href)) as ServerBuild;
const build = withFurtherRoutes(built, Number(process.argv[2]));

const changes = new Changes(env.DATABASE_URL ?? "");
await changes.start();
const app = createHost({ build: () => build, mode: "production", env, clock: systemClock, log, changes, assets: () => undefined });
await serve(createServer(app), { port: env.PORT, host: env.HOST ?? "127.0.0.1", graceSeconds: 5, log, close: [() => changes.stop(), disconnect] });
