import { spawn } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { startPostgres, type EmbeddedPostgres } from "#app/server/launch/postgres.ts";
import { identify, isAlive } from "#app/server/launch/processes.ts";
import { gone, ownFolder, until } from "./support.ts";

async function started(dataDir: string, port?: number): Promise<EmbeddedPostgres> {
  const server = await startPostgres({ dataDir, port, settings: { fsync: "off" } });
  onTestFinished(() => server.stop());
  return server;
}

async function ask(server: EmbeddedPostgres, statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: server.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(statement);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

const remember = (server: EmbeddedPostgres): Promise<unknown> => ask(server, "create table memory as select 42 as answer");
const recall = (server: EmbeddedPostgres): Promise<unknown> => ask(server, "select answer from memory");

describe("the embedded database", () => {
  test("starts, stops, and starts again on the same port with its data", async () => {
    const dataDir = join(ownFolder(), "data");
    const first = await started(dataDir);
    await remember(first);
    await first.stop();
    expect(isAlive(identify(first.pid) ?? { pid: first.pid, born: "" })).toBe(false);
    expect(await first.ended).toEqual({ asked: true });

    const second = await started(dataDir);
    expect(second.ownerUrl).toBe(first.ownerUrl);
    expect(await recall(second)).toBe(42);
  });

  test("speaks UTF-8 and UTC, listens here only, and lets nobody in without the password", async () => {
    const server = await started(ownFolder());
    expect(await ask(server, "select current_setting('server_encoding') || ' ' || current_setting('timezone') || ' ' || current_setting('listen_addresses') as answer")).toBe("UTF8 UTC 127.0.0.1");
    const guess = new URL(server.ownerUrl);
    guess.password = "guess";
    const stranger = new pg.Client({ connectionString: guess.href });
    await expect(stranger.connect()).rejects.toThrow(/password authentication failed/);
  });

  test("keeps its address and passwords in files that only their owner reads", async () => {
    const dataDir = ownFolder();
    const server = await started(dataDir);
    expect(readFileSync(join(dataDir, "database-url"), "utf8").trim()).toBe(server.ownerUrl);
    for (const file of ["database-url", "postgres.json", "postgres.log"]) expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, "postgres")).mode & 0o777).toBe(0o700);
  });

  test("recovers after kill -9, even with a client that was in the middle of something", async () => {
    const dataDir = ownFolder();
    const first = await started(dataDir);
    await remember(first);
    const busy = new pg.Client({ connectionString: first.ownerUrl });
    busy.on("error", () => undefined);
    await busy.connect();
    const cut = expect(busy.query("select pg_sleep(600)")).rejects.toThrow();
    process.kill(first.pid, "SIGKILL");
    expect(await first.ended).toEqual({ asked: false });

    const second = await started(dataDir);
    await cut;
    expect(await recall(second)).toBe(42);
  });

  test("stops a server that an earlier process left running in its folder", async () => {
    const dataDir = ownFolder();
    const left = await started(dataDir);
    await remember(left);
    const server = await started(dataDir);
    expect(await left.ended).toEqual({ asked: false });
    expect(await recall(server)).toBe(42);
  });

  test("is not misled by a note that names a stranger's process", async () => {
    const dataDir = ownFolder();
    const first = await started(dataDir);
    await remember(first);
    const note = readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8");
    await first.stop();
    const stranger = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"], { stdio: "ignore" });
    onTestFinished(() => void stranger.kill("SIGKILL"));
    writeFileSync(join(dataDir, "postgres", "postmaster.pid"), note.replace(/^\d+/, String(stranger.pid)));

    const second = await started(dataDir);
    expect(await recall(second)).toBe(42);
    expect(stranger.exitCode).toBeNull();
    expect(stranger.signalCode).toBeNull();
  });

  test("takes another port when its own is taken", async () => {
    const first = await started(ownFolder());
    const second = await started(ownFolder(), first.port);
    expect(second.port).not.toBe(first.port);
    expect(await ask(second, "select 1 as answer")).toBe(1);
  });

  test("makes its cluster anew when an earlier attempt was cut off", async () => {
    const dataDir = ownFolder();
    await mkdir(join(dataDir, "postgres.new", "base"), { recursive: true });
    await mkdir(join(dataDir, "postgres"));
    const server = await started(dataDir);
    expect(await ask(server, "select 1 as answer")).toBe(1);
  });

  test("says what is wrong when the cluster is of another version or its password is gone", async () => {
    const other = ownFolder();
    await mkdir(join(other, "postgres"));
    writeFileSync(join(other, "postgres.json"), JSON.stringify({ port: 0, ownerPassword: "x".repeat(20), appPassword: "y".repeat(20) }));
    writeFileSync(join(other, "postgres", "PG_VERSION"), "15\n");
    await expect(startPostgres({ dataDir: other })).rejects.toThrow(/was made by PostgreSQL 15, this is 18/);

    const lost = ownFolder();
    await mkdir(join(lost, "postgres"));
    writeFileSync(join(lost, "postgres", "PG_VERSION"), "18\n");
    await expect(startPostgres({ dataDir: lost })).rejects.toThrow(/^The password of the database .* is gone/);
  });

  test.skipIf(process.platform !== "linux")("goes with the process that started it, even when that is killed", async () => {
    const dataDir = ownFolder();
    const script = `const { startPostgres } = await import("#app/server/launch/postgres.ts"); const s = await startPostgres({ dataDir: ${JSON.stringify(dataDir)} }); console.log("pid", s.pid); setInterval(() => {}, 1e6);`;
    const holder = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "inherit"] });
    onTestFinished(() => void holder.kill("SIGKILL"));
    let out = "";
    holder.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    const pid = await until("the server", () => /pid (\d+)/.exec(out)?.[1]);
    const server = identify(Number(pid));
    if (!server) throw new Error("The server does not run.");
    holder.kill("SIGKILL");
    await gone([server], 5_000);
  });
});
