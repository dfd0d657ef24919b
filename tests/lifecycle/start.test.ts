import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { identify, signal } from "#app/server/launch/processes.ts";
import { everyProcess, gone, launch, ownFolder, processOf, running, serverOf, status, until, type Launched } from "./support.ts";

const MINUTES = 60_000;
let dataDir: string;
let launched: Launched;

async function towns(): Promise<number> {
  const client = new pg.Client({ connectionString: readFileSync(join(dataDir, "database-url"), "utf8").trim() });
  await client.connect();
  try {
    const { rows } = await client.query<{ towns: number }>("select count(*)::int as towns from tenant");
    return rows[0]?.towns ?? 0;
  } finally {
    await client.end();
  }
}

async function startAgain(): Promise<void> {
  launched = await launch({ DATA_DIR: dataDir });
  await running(launched);
}

beforeAll(async () => {
  dataDir = ownFolder((clean) => afterAll(clean));
  await startAgain();
}, 10 * MINUTES);

afterAll(async () => {
  launched.signal("SIGTERM");
  await launched.ended;
}, MINUTES);

// One installation, used and mistreated in turn: each test leaves it running.
describe.sequential("npm start", () => {
  test("tells where everything is", async () => {
    const said = launched.out();
    expect(said).toMatch(new RegExp(`http://\\S+\\.localhost:${launched.port}`));
    expect(said).toContain(`http://localhost:${launched.port}/uitbox`);
    expect(said).toContain("Demo accounts");
    expect(await status(launched.port, "/readyz")).toBe(200);
    expect(statSync(join(dataDir, "database-url")).mode & 0o777).toBe(0o600);
    expect(await towns()).toBeGreaterThan(0);
  });

  test("refuses a second one in the same data folder", async () => {
    const second = await launch({ DATA_DIR: dataDir });
    expect(await second.ended).toBe(1);
    expect(second.err().trim()).toBe(`Samen already runs with the data folder ${dataDir} (process ${launched.pid}): stop that one first, or set DATA_DIR to another folder.`);
    expect(await status(launched.port, "/readyz")).toBe(200);
  });

  test.skipIf(process.platform !== "linux")("gives its processes the app's login and never the owner's", () => {
    const owner = readFileSync(join(dataDir, "database-url"), "utf8").trim();
    for (const file of ["web.js", "worker.js"]) {
      const environment = readFileSync(`/proc/${processOf(dataDir, file)?.pid ?? 0}/environ`, "utf8");
      expect(environment).toContain("DATABASE_URL=postgresql://samen_app:");
      expect(environment).not.toContain(new URL(owner).password);
    }
  });

  test.each(["web.js", "worker.js"])("starts %s again after kill -9", async (file) => {
    const first = await until(file, () => processOf(dataDir, file));
    signal(first.pid, "SIGKILL");
    await until("another life", () => processOf(dataDir, file)?.pid !== first.pid && processOf(dataDir, file));
    await until("the page", async () => (await status(launched.port, "/readyz")) === 200);
  }, MINUTES);

  test("starts the database again after kill -9", async () => {
    const before = await towns();
    const first = serverOf(dataDir);
    if (!first) throw new Error("no server");
    signal(first.pid, "SIGKILL");
    await until("the good news", () => launched.out().includes("The embedded PostgreSQL is back."));
    expect(await towns()).toBe(before);
    await until("the page", async () => (await status(launched.port, "/readyz")) === 200);
  }, MINUTES);

  test("leaves nothing behind when the launcher itself is killed, and the next start works", async () => {
    const before = await towns();
    // One that lost the database while it was starting is just being started again.
    const all = await until("all three to be there", () => {
      const there = everyProcess(dataDir);
      return there.length === 3 && there;
    });
    launched.signal("SIGKILL");
    await gone(all);
    await startAgain();
    expect(await towns()).toBe(before);
    expect(await status(launched.port, "/readyz")).toBe(200);
  }, 2 * MINUTES);

  test("recovers when the launcher and all it started are killed at once", async () => {
    const all = [...everyProcess(dataDir), ...[identify(launched.pid)].filter((one) => one !== undefined)];
    for (const { pid } of all) signal(pid, "SIGKILL");
    await gone(all);
    await startAgain();
    expect(await status(launched.port, "/readyz")).toBe(200);
  }, 2 * MINUTES);

  test.each(["SIGINT", "SIGTERM"] as const)("stops everything on %s", async (name) => {
    const all = everyProcess(dataDir);
    launched.signal(name);
    expect(await launched.ended).toBe(0);
    await gone(all, 0);
    expect(everyProcess(dataDir)).toEqual([]);
    expect(await status(launched.port, "/readyz")).toBeUndefined();
    await startAgain();
  }, 2 * MINUTES);

  test("stops at once on the second Ctrl-C", async () => {
    const all = everyProcess(dataDir);
    launched.signal("SIGINT");
    await until("the first to be heard", () => launched.out().includes("Stopping; once more stops at once."));
    launched.signal("SIGINT");
    expect([0, 130]).toContain(await launched.ended);
    await gone(all);
    await startAgain();
  }, 2 * MINUTES);

  test("stops cleanly while it is still starting", async () => {
    launched.signal("SIGTERM");
    await launched.ended;
    const early = await launch({ DATA_DIR: dataDir });
    await until("the database to be up", () => early.out().includes("Embedded PostgreSQL"));
    early.signal("SIGTERM");
    expect(await early.ended).toBe(0);
    expect(everyProcess(dataDir)).toEqual([]);
    await startAgain();
  }, 2 * MINUTES);
});

test("an own database that does not answer gets its sentence", async () => {
  const refused = await launch({ DATABASE_URL: "postgresql://samen:x@127.0.0.1:1/samen" });
  expect(await refused.ended).toBe(1);
  expect(refused.err().trim()).toBe("No database answers at 127.0.0.1:1 (ECONNREFUSED): check DATABASE_URL and that the server runs.");
}, MINUTES);
