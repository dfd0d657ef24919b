import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { freePort } from "#app/server/launch/free-port.ts";

const HOST = "127.0.0.1";
const FIRST_PORT = 3110;
const PATIENCE_MS = 30_000;

/** A web process under load. */
export interface Web {
  port: number;
  /** What the process says it has used: memory now, in MB, and processor time since its start, in milliseconds. */
  used: () => Promise<{ memory: number; processor: number }>;
  stop: () => Promise<void>;
}

export interface WebOptions {
  /** Arguments for Node; the production build's web process by default. */
  program?: string[];
  databaseUrl: string;
  /** Where its log goes, and what it would keep. */
  folder: string;
  env?: Record<string, string>;
}

let started = 0;

/** Starts a web process with production's settings and waits until it is ready. @throws Error with the end of its log when it does not come up */
export async function startWeb({ program = ["build/server/web.js"], databaseUrl, folder, env = {} }: WebOptions): Promise<Web> {
  const port = await freePort(HOST, FIRST_PORT + started++);
  const dataDir = path.join(folder, "data");
  mkdirSync(dataDir, { recursive: true });
  const logPath = path.join(folder, `web-${port}.log`);
  const log = openSync(logPath, "a");
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, program, {
    env: { PATH, HOME, NODE_ENV: "production", HOST, PORT: String(port), DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ...env },
    stdio: ["ignore", log, log, "ipc"],
  });
  closeSync(log);
  const ended = new Promise<void>((settle) => child.once("exit", () => settle()));
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`The web process ${why}:\n${readFileSync(logPath, "utf8").slice(-3_000)}`));
    const limit = setTimeout(() => fail("was not ready in time"), PATIENCE_MS);
    child.once("exit", () => fail("ended while starting"));
    child.on("message", (message: unknown) => {
      if (!z.object({ type: z.literal("ready") }).safeParse(message).success) return;
      clearTimeout(limit);
      resolve();
    });
  });
  return {
    port,
    async used() {
      const text = await (await fetch(`http://${HOST}:${port}/metrics`)).text();
      const metric = (name: string) => Number(new RegExp(`^${name} (\\S+)`, "m").exec(text)?.[1]);
      return { memory: metric("process_resident_memory_bytes") / 1e6, processor: metric("process_cpu_seconds_total") * 1000 };
    },
    async stop() {
      const limit = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
      child.kill("SIGTERM");
      await ended;
      clearTimeout(limit);
    },
  };
}
