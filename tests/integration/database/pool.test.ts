import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { openPool } from "#app/platform/database/pool.server.ts";
import { inScope } from "#app/platform/database/scope.server.ts";

test("a connection that PostgreSQL drops between two statements fails the next one, and the pool goes on with a new one", async () => {
  const url = process.env["DATABASE_URL"];
  if (url === undefined) throw new Error("no database");
  const pool = openPool(url, 1);
  onTestFinished(() => pool.end());
  await inScope({ tenantId: null }, async () => {
    const held = await pool.connect();
    const pid: unknown = (await held.query<{ pid: number }>("select pg_backend_pid() as pid")).rows[0]?.pid;
    const lost = new Promise((resolve) => held.once("end", resolve));
    const owner = new pg.Client({ connectionString: process.env["DATABASE_OWNER_URL"] });
    await owner.connect();
    await owner.query("select pg_terminate_backend($1)", [pid]);
    await owner.end();
    await lost;
    await expect(held.query("select 1")).rejects.toThrow();
    held.release();
    expect((await pool.query<{ pid: number }>("select pg_backend_pid() as pid")).rows[0]?.pid).not.toBe(pid);
  });
});
