import pg from "pg";
import { demoAccounts } from "#app/platform/demo/accounts.ts";
import { needsDemo, seedDemo } from "#app/platform/demo/seed.server.ts";
import { disconnect } from "#app/platform/database/client.server.ts";
import { migrate } from "#app/platform/database/migrate.server.ts";
import { env } from "#app/platform/env.server.ts";
import { systemCode } from "./complaint.ts";
import type { Message, Town } from "./prepare.messages.ts";

// The launcher is gone: nobody waits for this any more, and the database goes with it.
process.on("disconnect", () => process.exit(1));

const tell = (message: Message): Promise<void> => new Promise((sent) => (process.send ? process.send(message, undefined, undefined, () => sent()) : sent()));

async function listTowns(url: string): Promise<Town[]> {
  const client = new pg.Client({ connectionString: url, options: "-c role=samen_app" });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; host: string; demo: boolean }>(
      `select coalesce(t.profile->>'name', t.slug) as name, coalesce(d.hostname, t.slug || '.' || $1) as host, t.is_demo as demo
       from tenant t left join tenant_domain d on d.tenant_id = t.id and d.is_primary and d.verified_at is not null
       where t.status in ('trial', 'live') order by t.is_demo desc, t.created_at, t.id limit 12`,
      [env.PLATFORM_HOST],
    );
    return rows.map((row) => ({ name: row.name, host: row.host, isDemo: row.demo }));
  } finally {
    await client.end();
  }
}

function sentence(error: unknown): string {
  const code = systemCode(error) ?? "";
  const address = env.DATABASE_URL ? new URL(env.DATABASE_URL).host : "";
  if (["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "EHOSTUNREACH", "EAI_AGAIN"].includes(code)) return `No database answers at ${address} (${code}): check DATABASE_URL and that the server runs.`;
  if (code === "28P01" || code === "28000") return `The database at ${address} refuses this login: check the user and password in DATABASE_URL and DATABASE_OWNER_URL.`;
  if (code === "3D000") return `The database server at ${address} runs, but has no database of the name in DATABASE_URL: create it first.`;
  if (code === "42501") return "The database user may not make the tables: give DATABASE_OWNER_URL a user who owns the database and may create roles.";
  if (code === "53100") return "The disk of the database is full: free some space and start again.";
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} ${error.cause.message}` : error.message;
}

async function prepare(ownerUrl: string, appUrl: string, seed: boolean): Promise<void> {
  const { applied } = await migrate(ownerUrl, { appPassword: process.env["SAMEN_APP_PASSWORD"], onStep: (text) => void tell({ type: "note", text }) });
  await tell({ type: "migrated", applied: applied.length });
  if (seed && (await needsDemo())) {
    await tell({ type: "seeding" });
    await seedDemo({ onStep: (text) => void tell({ type: "note", text }) });
  }
  const towns = await listTowns(appUrl);
  await tell({ type: "done", towns, accounts: towns.some((town) => town.isDemo) ? demoAccounts() : [] });
}

try {
  const appUrl = env.DATABASE_URL ?? "";
  await prepare(env.DATABASE_OWNER_URL ?? appUrl, appUrl, process.env["SAMEN_SEED"] === "1");
} catch (error) {
  if (env.LOG_LEVEL === "debug" || env.LOG_LEVEL === "trace") console.error(error);
  await tell({ type: "failed", sentence: sentence(error) });
  process.exitCode = 1;
} finally {
  await disconnect();
  if (process.connected) process.disconnect();
}
