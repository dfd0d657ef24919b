import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { systemClock } from "#app/platform/clock.ts";
import { openQueue, openWorker, type Engine, type JobQueue, type JobWorker } from "#app/platform/jobs/engine.server.ts";
import { defineTicket } from "#app/platform/jobs/ticket.ts";
import { defineJob } from "#jobs/define.ts";
import { jobDoer } from "#jobs/do-job.ts";
import { keepSchedule, schedule } from "#jobs/schedule.ts";

const REDIS = process.env["REDIS_SERVER_PATH"];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
}

async function startRedis(path: string): Promise<{ engine: Engine; stop: () => Promise<void> }> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "samen-redis-"));
  const child = spawn(path, ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (part: Buffer) => part.toString().includes("Ready to accept") && resolve());
    child.once("exit", () => reject(new Error("redis ended")));
  });
  return {
    engine: { kind: "redis", url: `redis://127.0.0.1:${port}` },
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const engines = REDIS ? (["postgres", "redis"] as const) : (["postgres"] as const);

describe.each(engines)("jobs on %s", (kind) => {
  let engine: Engine;
  let stopEngine: () => Promise<void> = () => Promise.resolve();
  let queue: JobQueue;
  let worker: JobWorker;
  const done: string[] = [];
  const failed: string[] = [];

  const payload = z.object({ tenantId: z.null(), word: z.string(), failures: z.number().default(0) });
  const tries = new Map<string, number>();
  const note = defineTicket({ name: `test.${randomUUID()}`, payload, attempts: 3, backOffSeconds: 0.05 });
  const noting = defineJob(note, 5, ({ word, failures }) => {
    const tried = (tries.get(word) ?? 0) + 1;
    tries.set(word, tried);
    if (tried <= failures) return Promise.reject(new Error("not yet"));
    done.push(word);
    return Promise.resolve();
  });
  const add = (word: string, failures = 0, id?: string) => queue.add(note.name, { tenantId: null, word, failures }, { attempts: 3, backoff: { type: "exponential", delay: 50 }, ...(id ? { jobId: id } : {}) });

  beforeAll(async () => {
    if (kind === "redis" && REDIS) ({ engine, stop: stopEngine } = await startRedis(REDIS));
    else engine = { kind: "postgres", url: process.env["DATABASE_URL"] ?? "" };
    queue = openQueue(engine, () => undefined);
    worker = openWorker(engine, jobDoer([noting], { clock: systemClock, log: pino({ level: "silent" }) }), () => undefined, (job) => job && failed.push(job.name));
    await worker.waitUntilReady();
  });
  afterAll(async () => {
    await worker.close();
    await queue.close();
    await stopEngine();
  });

  const until = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 25 });

  test("a job is done", async () => {
    await add("een");
    await until(() => expect(done).toContain("een"));
  });

  test("a job that fails is tried again, as often as its ticket says", async () => {
    await add("twee", 2);
    await until(() => expect(done).toContain("twee"));
    expect(tries.get("twee")).toBe(3);
    await add("drie", 9);
    await until(() => expect(tries.get("drie")).toBe(3));
    expect(done).not.toContain("drie");
  });

  test("a job nobody knows fails and holds up nothing", async () => {
    const unknown = `unknown.${randomUUID()}`;
    await queue.add(unknown, { tenantId: null }, { attempts: 1 });
    await add("vier");
    await until(() => expect(done).toContain("vier"));
    await until(() => expect(failed).toContain(unknown));
  });

  test("the same id twice is one job", async () => {
    const id = `job-${randomUUID()}`;
    await Promise.all([queue.add(note.name, { tenantId: null, word: "vijf" }, { jobId: id, delay: 300 }), queue.add(note.name, { tenantId: null, word: "vijf" }, { jobId: id, delay: 300 })]);
    await until(() => expect(done).toContain("vijf"));
    await add("zes");
    await until(() => expect(done).toContain("zes"));
    expect(tries.get("vijf")).toBe(1);
  });

  test("the schedule can be told again without doubling", async () => {
    await keepSchedule(queue);
    await keepSchedule(queue);
    expect(schedule.map(({ name }) => name)).toEqual(["mail.sweep", "housekeeping.expire"]);
  });

  if (kind === "postgres") test("the worker goes on after the database dropped every connection", async () => {
    const owner = new pg.Client({ connectionString: process.env["DATABASE_OWNER_URL"] });
    await owner.connect();
    await owner.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
    await owner.end();
    await vi.waitFor(() => add("zeven"), { timeout: 20_000, interval: 25 });
    await until(() => expect(done).toContain("zeven"));
  });
});

test("a job that takes too long is told, and fails", async () => {
  const slow = defineTicket({ name: "test.slow", payload: z.object({ tenantId: z.null() }), attempts: 1, backOffSeconds: 1 });
  let told = false;
  const job = defineJob(slow, 0.05, (_payload, { signal }) => new Promise(() => signal.addEventListener("abort", () => (told = true))));
  await expect(jobDoer([job], { clock: systemClock, log: pino({ level: "silent" }) })({ name: "test.slow", data: { tenantId: null }, attemptsMade: 0 })).rejects.toThrow("longer than");
  expect(told).toBe(true);
});
