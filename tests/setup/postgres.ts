import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startPostgres } from "../../app/server/launch/postgres.ts";

export const TEMPLATE = "samen_template";

declare module "vitest" {
  interface ProvidedContext {
    database: { ownerUrl: string; appUrl: string; appPassword: string };
  }
}

/** The same server with another database. */
export function urlOf(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Starts a real PostgreSQL for this run and prepares the database from which every test file gets its copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "samen-tests-"));
  const postgres = await startPostgres({ dataDir, settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" } });
  const owner = new pg.Client({ connectionString: postgres.ownerUrl });
  await owner.connect();
  await owner.query(`create database ${TEMPLATE}`);
  await owner.end();
  const { migrate } = await import("../../app/platform/database/migrate.server.ts");
  await migrate(urlOf(postgres.ownerUrl, TEMPLATE), { appPassword: postgres.appPassword });
  project.provide("database", { ownerUrl: postgres.ownerUrl, appUrl: postgres.appUrl, appPassword: postgres.appPassword });
  return async () => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
