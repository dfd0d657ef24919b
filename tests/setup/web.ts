import { spawn, type ChildProcess } from "node:child_process";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { z } from "zod";
import { build, isBuilt } from "../../app/server/launch/build.ts";
import { freePort } from "../../app/server/launch/free-port.ts";

const PATIENCE_MS = 20_000;
const BUILD_LOCK = 4_201_001;

const line = z.looseObject({ level: z.number(), msg: z.string(), requestId: z.string().optional(), tenantId: z.string().optional() });
export type LogLine = z.infer<typeof line>;

/** A process of the production build, on this test file's database. */
export interface BuiltProcess {
  port: number;
  pid: number;
  /** All that it wrote, as text. */
  output: () => string;
  /** All that it wrote, as the log lines that they must be. @throws ZodError or SyntaxError when something else was written */
  lines: () => LogLine[];
  /** Asks it to stop and waits for it. @returns its exit code; null when it had to be killed */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
  ended: Promise<number | null>;
}

const running = new Set<BuiltProcess>();
let checked: Promise<void> | undefined;

afterAll(async () => {
  await Promise.all([...running].map((each) => each.stop()));
});

/** Builds when nobody has; test files run in several processes, of which one does it while the others wait. */
function ensureBuilt(): Promise<void> {
  checked ??= (async () => {
    const lock = new pg.Client({ connectionString: inject("database").ownerUrl });
    await lock.connect();
    try {
      await lock.query("select pg_advisory_lock($1)", [BUILD_LOCK]);
      if (!isBuilt()) await build();
    } finally {
      await lock.end();
    }
  })();
  return checked;
}

/**
 * Starts the web process as production does and waits until it is ready.
 * @param env settings on top of the test's own
 * @param folder another checkout, built already
 */
export async function startWeb(env: Record<string, string> = {}, folder?: string): Promise<BuiltProcess> {
  if (folder === undefined) await ensureBuilt();
  const port = await freePort("127.0.0.1");
  return launch("build/server/web.js", port, { HOST: "127.0.0.1", PORT: String(port), PUBLIC_PORT: String(port), ...env }, folder);
}

/** Starts the worker as production does and waits until it is ready. */
export async function startWorker(env: Record<string, string> = {}): Promise<BuiltProcess> {
  await ensureBuilt();
  return launch("build/server/worker.js", 0, env);
}

async function launch(script: string, port: number, env: Record<string, string>, cwd = process.cwd()): Promise<BuiltProcess> {
  const child = spawn(process.execPath, [script], {
    cwd,
    env: { ...process.env, NODE_ENV: "production", LOG_LEVEL: "info", PLATFORM_HOST: "localhost", SHUTDOWN_SECONDS: "10", ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const started = handle(child, port);
  running.add(started);
  await readiness(child, started);
  return started;
}

function handle(child: ChildProcess, port: number): BuiltProcess {
  let output = "";
  const hear = (chunk: Buffer) => (output += chunk.toString());
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  const ended = new Promise<number | null>((settle) => child.once("close", settle));
  const started: BuiltProcess = {
    port,
    pid: child.pid ?? 0,
    output: () => output,
    lines: () => output.split("\n").filter(Boolean).map((text) => line.parse(JSON.parse(text))),
    async stop(signal = "SIGTERM") {
      running.delete(started);
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const limit = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
      child.kill(signal);
      const code = await ended;
      clearTimeout(limit);
      return code;
    },
    ended,
  };
  return started;
}

function readiness(child: ChildProcess, started: BuiltProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The process ${why}:\n${started.output()}`));
    const limit = setTimeout(() => fail("was not ready in time"), PATIENCE_MS);
    child.once("exit", () => fail("ended while starting"));
    child.on("message", (message: unknown) => {
      if (!z.object({ type: z.literal("ready") }).safeParse(message).success) return;
      clearTimeout(limit);
      child.removeAllListeners("exit");
      resolve();
    });
  });
}
