import { createHash, randomUUID } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { createPostgresBackend, Queue } from "bullmq";
import pg from "pg";
import { QUEUE_SCHEMA } from "./queue-schema.ts";

/** One key for every Samen migration, so that two starting processes take turns. */
const ADVISORY_LOCK = 7_216_349_001;

const MIGRATIONS = path.resolve("prisma/migrations");

export interface MigrateOptions {
  /** Password for the application's own login; without it the role gets none and is entered by SET ROLE only. */
  appPassword?: string;
  /** Hears the name of each migration as it is applied. */
  onStep?: (name: string) => void;
}

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

async function shipped(): Promise<Migration[]> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(path.join(MIGRATIONS, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function ensureRoles(client: pg.Client, appPassword: string | undefined): Promise<void> {
  await client.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = 'samen_app') then create role samen_app nologin; end if;
      if not exists (select from pg_roles where rolname = 'samen_search') then create role samen_search nologin; end if;
      if not exists (select from pg_roles where rolname = 'samen_relay') then create role samen_relay nologin; end if;
    end $$`);
  if (appPassword) await client.query(`alter role samen_app login password ${client.escapeLiteral(appPassword)}`);
  await client.query("grant samen_app, samen_search, samen_relay to current_user");
}

// The columns of Prisma's own ledger, so that `prisma migrate status` agrees with what was applied here.
const LEDGER = `create table if not exists _prisma_migrations (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null,
  logs text, rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(migration.sql);
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, now(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw new Error(`Migration ${migration.name} failed and was rolled back.`, { cause: error });
  }
}

/** BullMQ keeps its own tables in a schema of its own; the application may use them and not alter them. */
async function migrateQueue(ownerUrl: string, client: pg.Client): Promise<void> {
  const connection = { connectionString: ownerUrl, schema: QUEUE_SCHEMA, migrate: true };
  const queue = new Queue("migration", { connection }, createPostgresBackend);
  await queue.waitUntilReady();
  await queue.close();
  await client.query(`
    grant usage on schema ${QUEUE_SCHEMA} to samen_app;
    grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to samen_app;
    grant usage, select on all sequences in schema ${QUEUE_SCHEMA} to samen_app;
    grant execute on all functions in schema ${QUEUE_SCHEMA} to samen_app;`);
}

/**
 * Brings the database to the shape this code expects: roles, the migrations of `prisma/migrations` in order, the queue's
 * tables. Safe to run twice and from two processes at once.
 *
 * @param ownerUrl connection string of the role that owns the tables
 * @returns names of the migrations applied by this call
 * @throws Error when a migration fails (nothing of it remains) or when an applied one was changed afterwards
 */
export async function migrate(ownerUrl: string, { appPassword, onStep }: MigrateOptions = {}): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: "samen-migrate" });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [ADVISORY_LOCK]);
    await ensureRoles(client, appPassword);
    await client.query(LEDGER);
    const ledger = await client.query<{ migration_name: string; checksum: string }>(
      "select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null",
    );
    const known = new Map(ledger.rows.map((row) => [row.migration_name, row.checksum]));
    const applied: string[] = [];
    for (const migration of await shipped()) {
      const before = known.get(migration.name);
      if (before === migration.checksum) continue;
      if (before !== undefined) throw new Error(`Migration ${migration.name} was changed after it was applied. Add a new migration instead.`);
      onStep?.(migration.name);
      await apply(client, migration);
      applied.push(migration.name);
    }
    await migrateQueue(ownerUrl, client);
    return { applied };
  } finally {
    await client.end();
  }
}
