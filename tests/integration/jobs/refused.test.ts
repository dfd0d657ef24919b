import { setImmediate as turn } from "node:timers/promises";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { openWorker } from "#app/platform/jobs/engine.server.ts";

test("a worker whose database refuses it says so at once, and does not ask again and again without a pause", async () => {
  // As with a database that is still starting up: it answers, and its answer is no.
  const url = new URL(process.env["DATABASE_URL"] ?? "");
  url.pathname = "/not_there";
  const heard: Error[] = [];
  const worker = openWorker({ kind: "postgres", url: url.href }, () => Promise.resolve(), (error) => heard.push(error), () => undefined);
  await expect(worker.start()).rejects.toThrow("not_there");
  await turn();
  expect(heard.length).toBeLessThan(10);
  await worker.close();
});

test("a worker whose database refuses it for a while asks again in peace, and goes on when it may", async () => {
  const url = process.env["DATABASE_URL"] ?? "";
  const database = new URL(url).pathname.slice(1);
  const owner = new URL(process.env["DATABASE_OWNER_URL"] ?? "");
  owner.pathname = "/postgres";
  const ruler = new pg.Client({ connectionString: owner.href });
  await ruler.connect();
  const allow = (yes: boolean) => ruler.query(`alter database "${database}" with allow_connections ${String(yes)}`);
  onTestFinished(async () => {
    await allow(true);
    await ruler.end();
  });
  const heard: Error[] = [];
  const worker = openWorker({ kind: "postgres", url }, () => Promise.resolve(), (error) => heard.push(error), () => undefined);
  await worker.start();
  await allow(false);
  await ruler.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [database]);
  // As long as somebody else who asks without a pause is refused this often.
  for (let time = 0; time < 200; time++) await expect(new pg.Client({ connectionString: url }).connect()).rejects.toThrow("not currently accepting");
  expect(heard.length).toBeLessThan(30);
  await allow(true);
  await worker.close();
});
