import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build, isBuilt } from "#app/server/launch/build.ts";
import { freePort } from "#app/server/launch/free-port.ts";
import { startPostgres } from "#app/server/launch/postgres.ts";

/**
 * A whole installation for the end-to-end tests, in a process of its own: PostgreSQL in a folder of its own, the demo towns, the production
 * build's web process and worker. Says its port and database to the parent when all is ready, or on the console, and takes
 * everything along when it ends.
 */
const dataDir = await mkdtemp(path.join(tmpdir(), "samen-e2e-"));
const postgres = await startPostgres({ dataDir, settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } });
const port = await freePort("127.0.0.1");
/** Where a test puts the calendar of an organisation: it stands on this machine, so the worker must be allowed to read it. */
const calendarPort = await freePort("127.0.0.1");
Object.assign(process.env, {
  NODE_ENV: "production",
  DATABASE_URL: postgres.appUrl,
  DATABASE_OWNER_URL: postgres.ownerUrl,
  DATA_DIR: dataDir,
  APP_SECRET: "a secret that is only good for tests",
  PLATFORM_HOST: "localhost",
  HOST: "127.0.0.1",
  PORT: String(port),
  PUBLIC_PORT: String(port),
  LOG_LEVEL: "warn",
  CALENDARS_WITHIN: `127.0.0.1:${calendarPort}`,
});

const children: ChildProcess[] = [];
let ending: Promise<void> | undefined;

function end(): Promise<void> {
  ending ??= (async () => {
    await Promise.all(children.map((child) => stop(child)));
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
    process.exit(0);
  })();
  return ending;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const limit = setTimeout(() => child.kill("SIGKILL"), 5000);
  await ended;
  clearTimeout(limit);
}

function start(script: string): Promise<void> {
  const child = spawn(process.execPath, [script], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", (code) => reject(new Error(`${script} ended with ${code}.`)));
  });
}

process.on("SIGTERM", () => void end());
process.on("SIGINT", () => void end());
process.on("disconnect", () => void end());

const { migrate } = await import("#app/platform/database/migrate.server.ts");
await migrate(postgres.ownerUrl, { appPassword: postgres.appPassword });
const { seedDemo } = await import("#app/platform/demo/seed.server.ts");
const { disconnect } = await import("#app/platform/database/client.server.ts");
await seedDemo();
await disconnect();
if (!isBuilt()) await build();
await Promise.all([start("build/server/web.js"), start("build/server/worker.js")]);
if (process.send) process.send({ type: "ready", port, calendarPort, database: postgres.ownerUrl });
else console.log(`E2E_PORT=${port} E2E_CALENDAR=${calendarPort} E2E_DATABASE=${postgres.ownerUrl}`);
