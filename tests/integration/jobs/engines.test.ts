import pg from "pg";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { after, systemClock } from "#app/platform/clock.ts";
import { Changes } from "#app/platform/database/changes.server.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { openQueue, openWorker, type Engine, type JobQueue, type JobWorker } from "#app/platform/jobs/engine.server.ts";
import { PER_TOWN, Relay } from "#app/platform/jobs/relay.server.ts";
import { defineTicket } from "#app/platform/jobs/ticket.ts";
import { defineJob, definePlatformJob } from "#jobs/define.ts";
import { jobDoer } from "#jobs/do-job.ts";
import { keepSchedule, schedule } from "#jobs/schedule.ts";
import { TestRedis } from "../../setup/redis.ts";
import { twoTowns, type TestTown } from "../../setup/towns.ts";

const REDIS = process.env["REDIS_SERVER_PATH"];
const LEASE = 2;
const log = pino({ level: "silent" });

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});

const engines = REDIS ? (["postgres", "redis"] as const) : (["postgres"] as const);

describe.each(engines)("jobs on %s", (kind) => {
  let redis: TestRedis | undefined;
  let engine: Engine;
  let queue: JobQueue;
  let worker: JobWorker;
  let changes: Changes;
  let relay: Relay;
  /** What was done, in order, as `<town>:<word>`. */
  const done: string[] = [];
  const tries = new Map<string, number>();
  /** Jobs that wait here until they are let go. */
  let held: (() => void)[] = [];

  const note = defineTicket({ name: "test.note", payload: z.object({ tenantId: z.uuid(), word: z.string(), failures: z.number().default(0) }), attempts: 3, backOffSeconds: 0.05 });
  const hold = defineTicket({ name: "test.hold", payload: z.object({ tenantId: z.uuid(), word: z.string() }), attempts: 1, backOffSeconds: 1 });
  const townOf = (tenantId: string) => (tenantId === here.tenant.id ? "here" : "there");
  const noting = defineJob(note, 5, async ({ tenantId, word, failures }, { db }) => {
    // The work runs inside its town: the database itself says which.
    const [{ town }] = await db.$queryRaw<[{ town: string }]>`select current_tenant() as town`;
    const key = `${townOf(town)}:${word}`;
    const tried = (tries.get(key) ?? 0) + 1;
    tries.set(key, tried);
    if (town !== tenantId || tried <= failures) throw new Error("not yet");
    done.push(key);
  });
  const holding = defineJob(hold, 60, async ({ tenantId, word }) => {
    await new Promise<void>((resolve) => held.push(resolve));
    done.push(`${townOf(tenantId)}:${word}`);
  });

  const ask = (town: TestTown, word: string, failures = 0, wish: Parameters<typeof enqueueLater>[3] = {}) =>
    town.db.transact((tx) => enqueueLater(tx, note, { tenantId: town.tenant.id, word, failures }, wish));
  const rows = (town: TestTown, name?: string) => town.db.job.findMany({ where: { tenantId: town.tenant.id, ...(name ? { name } : {}) }, orderBy: { id: "asc" } });
  const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 25_000, interval: 25 });
  const letGo = () => {
    const waiting = held;
    held = [];
    for (const go of waiting) go();
  };

  beforeAll(async () => {
    if (kind === "redis" && REDIS) redis = await TestRedis.start(REDIS);
    engine = redis ? { kind: "redis", url: redis.url } : { kind: "postgres", url: process.env["DATABASE_URL"] ?? "" };
    changes = new Changes(process.env["DATABASE_URL"] ?? "");
    await changes.start();
    queue = openQueue(engine, () => undefined);
    relay = new Relay({ queue, changes, clock: systemClock, log, leaseSeconds: LEASE });
    const doJob = jobDoer([noting, holding], { clock: systemClock, log, leaseSeconds: LEASE });
    worker = openWorker(engine, (found) => doJob(found).finally(() => relay.wake()), () => undefined, () => undefined);
    await worker.start();
    relay.start();
  }, 60_000);
  beforeEach(() => {
    done.length = 0;
  });
  afterAll(async () => {
    letGo();
    await relay.stop();
    await worker.close();
    await queue.close();
    await changes.stop();
    await redis?.stop();
  });

  test("a job is done inside its town, and leaves no row", async () => {
    await ask(here, "een");
    await ask(there, "een");
    await until(() => expect([...done].sort()).toEqual(["here:een", "there:een"]));
    await until(async () => expect(await rows(here)).toEqual([]));
  });

  test("what is rolled back is not asked for", async () => {
    await expect(
      here.db.transact(async (tx) => {
        await enqueueLater(tx, note, { tenantId: here.tenant.id, word: "nooit" });
        throw new Error("undone");
      }),
    ).rejects.toThrow("undone");
    await ask(here, "wel");
    await until(() => expect(done).toEqual(["here:wel"]));
  });

  test("a job that fails is tried again as often as its ticket says, and then parked with its error, where an operator can try it once more", async () => {
    await ask(here, "twee", 2);
    await until(() => expect(done).toContain("here:twee"));
    expect(tries.get("here:twee")).toBe(3);
    await ask(here, "drie", 3);
    await until(async () => expect(await rows(here)).toMatchObject([{ name: note.name, state: "parked", attempts: 3, error: "Error: not yet" }]));
    expect(tries.get("here:drie")).toBe(3);
    await here.db.job.updateMany({ where: { state: "parked" }, data: { state: "waiting", attempts: 0 } });
    await until(() => expect(done).toContain("here:drie"));
  });

  test("a job nobody knows and a payload nobody can read are parked at once, and hold up nothing", async () => {
    const tenantId = here.tenant.id;
    await here.db.job.createMany({ data: [{ tenantId, name: "test.unknown", payload: { tenantId } }, { tenantId, name: note.name, payload: { tenantId, word: 7 } }, { tenantId, name: note.name, payload: { tenantId: there.tenant.id, word: "x" } }] });
    await ask(here, "vier");
    await until(() => expect(done).toEqual(["here:vier"]));
    await until(async () => expect((await rows(here)).map(({ state, attempts }) => [state, attempts])).toEqual([["parked", 1], ["parked", 1], ["parked", 1]]));
    await here.db.job.deleteMany({ where: { tenantId } });
  });

  test("the same wish is one job as long as it is not done, and a later one waits for its moment", async () => {
    await ask(here, "later", 0, { notBefore: after(new Date(), { hours: 1 }), onceKey: "later" });
    await ask(here, "later", 0, { onceKey: "later" });
    await ask(here, "nu");
    await until(() => expect(done).toEqual(["here:nu"]));
    expect(await rows(here)).toMatchObject([{ state: "waiting", onceKey: "later" }]);
    await here.db.job.updateMany({ where: { onceKey: "later" }, data: { notBefore: new Date() } });
    await until(() => expect(done).toEqual(["here:nu", "here:later"]));
    await until(async () => expect(await rows(here)).toEqual([]));
  });

  test("one town that floods the queue does not delay another", async () => {
    const flood = Array.from({ length: 300 }, (_, index) => ({ tenantId: here.tenant.id, name: note.name, payload: { tenantId: here.tenant.id, word: `vloed ${index}` } }));
    await here.db.job.createMany({ data: flood });
    await until(() => expect(done.length).toBeGreaterThan(5));
    const before = done.length;
    await ask(there, "tussendoor");
    await until(() => expect(done).toContain("there:tussendoor"));
    // It came after what was with the queue already, not after the three hundred.
    expect(done.indexOf("there:tussendoor") - before).toBeLessThan(10 * PER_TOWN);
    await until(() => expect(done).toHaveLength(301));
    expect(new Set(done).size).toBe(301);
  });

  test("what somebody waits for passes all that can wait, of its own town and of every other, though no hand is free for the rest", async () => {
    const slow = (town: TestTown, count: number) => town.db.job.createMany({ data: Array.from({ length: count }, (_, index) => ({ tenantId: town.tenant.id, name: hold.name, payload: { tenantId: town.tenant.id, word: `traag ${index}` } })) });
    await slow(here, 20);
    await slow(there, 20);
    await until(() => expect(held).toHaveLength(2 * PER_TOWN));
    await here.db.job.createMany({ data: Array.from({ length: 200 }, (_, index) => ({ tenantId: here.tenant.id, name: note.name, payload: { tenantId: here.tenant.id, word: `kan wachten ${index}` } })) });
    await ask(here, "dringend", 0, { urgent: true });
    await ask(there, "dringend", 0, { urgent: true });
    await until(() => expect([...done].sort()).toEqual(["here:dringend", "there:dringend"]));
    await until(() => {
      letGo();
      expect(done).toHaveLength(242);
    });
  });

  test("one town whose jobs stand still does not delay another", async () => {
    for (let index = 0; index < 12; index++) await here.db.transact((tx) => enqueueLater(tx, hold, { tenantId: here.tenant.id, word: `traag ${index}` }));
    await until(() => expect(held).toHaveLength(PER_TOWN));
    for (let index = 0; index < 5; index++) await ask(there, `vlot ${index}`);
    await until(() => expect(done).toHaveLength(5));
    expect(held).toHaveLength(PER_TOWN);
    await until(() => {
      letGo();
      expect(done).toHaveLength(17);
    });
  });

  test("a job that was handed out and never arrived is handed out again, and its old ticket is worth nothing", async () => {
    const tenantId = here.tenant.id;
    const { id } = await here.db.job.create({ data: { tenantId, name: note.name, payload: { tenantId, word: "verloren" }, state: "handed", hand: 1, leaseUntil: new Date() } });
    await until(() => expect(done).toEqual(["here:verloren"]));
    await queue.add(note.name, { tenantId, jobId: id, hand: 1, payload: { tenantId, word: "verloren" }, requestId: null }, {});
    await ask(here, "daarna");
    await until(() => expect(done).toContain("here:daarna"));
    expect(done).toEqual(["here:verloren", "here:daarna"]);
  });

  test("the run ends complete, and nothing is done twice, though PostgreSQL drops every connection in the middle of it", async () => {
    await here.db.job.createMany({ data: Array.from({ length: 60 }, (_, index) => ({ tenantId: here.tenant.id, name: note.name, payload: { tenantId: here.tenant.id, word: `rit ${index}`, failures: 0 } })) });
    await until(() => expect(done.length).toBeGreaterThan(3));
    const owner = new pg.Client({ connectionString: process.env["DATABASE_OWNER_URL"] });
    await owner.connect();
    await owner.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
    await owner.end();
    await until(async () => expect(await rows(here).catch(() => "no database")).toEqual([]));
    expect(new Set(done).size).toBe(60);
  });

  if (kind === "redis")
    test("the run ends complete though Redis dies with all it held", async () => {
      await here.db.job.createMany({ data: Array.from({ length: 60 }, (_, index) => ({ tenantId: here.tenant.id, name: note.name, payload: { tenantId: here.tenant.id, word: `brand ${index}` } })) });
      await until(() => expect(done.length).toBeGreaterThan(3));
      await redis?.crash();
      await until(async () => expect(await rows(here)).toEqual([]));
      expect(new Set(done)).toEqual(new Set(Array.from({ length: 60 }, (_, index) => `here:brand ${index}`)));
    });

  test("the schedule can be told again without doubling", async () => {
    const told: string[] = [];
    const telling: JobQueue = {
      ...queue,
      upsertJobScheduler: async (...wish) => {
        const job = await queue.upsertJobScheduler(...wish);
        told.push(z.object({ id: z.string() }).parse(job).id);
      },
    };
    await keepSchedule(telling);
    await keepSchedule(telling);
    // The queue's own name of what comes next is `repeat:<scheduler>:<when>`: the second time they are the same schedulers.
    const schedulers = told.map((id) => id.split(":")[1]);
    const names = schedule.map(({ name }) => name);
    expect(schedulers).toEqual([...names, ...names]);
    expect(new Set(names).size).toBe(names.length);
  });
});

test("a job that takes too long is told, and fails", async () => {
  const slow = defineTicket({ name: "test.slow", payload: z.object({ tenantId: z.null() }), attempts: 1, backOffSeconds: 1 });
  let told = false;
  const job = definePlatformJob(slow, 0.05, (_payload, { signal }) => new Promise(() => signal.addEventListener("abort", () => (told = true))));
  await expect(jobDoer([job], { clock: systemClock, log, leaseSeconds: LEASE })({ name: "test.slow", data: { tenantId: null }, attemptsMade: 0 })).rejects.toThrow("longer than");
  expect(told).toBe(true);
});
