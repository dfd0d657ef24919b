import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { TEMPLATE, urlOf } from "./postgres.ts";

// Each test file gets a database and a folder of its own, before anything of the product is loaded and reads the settings.
const { ownerUrl, appUrl } = inject("database");
const name = `samen_${randomBytes(6).toString("hex")}`;

async function asOwner(statement: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(statement);
  await owner.end();
}

await asOwner(`create database ${name} template ${TEMPLATE}`);
const dataDir = mkdtempSync(path.join(tmpdir(), "samen-test-"));
process.env["DATABASE_URL"] = urlOf(appUrl, name);
process.env["DATABASE_OWNER_URL"] = urlOf(ownerUrl, name);
process.env["DATA_DIR"] = dataDir;
process.env["APP_SECRET"] = "a secret that is only good for tests";
process.env["DATABASE_POOL_SIZE"] = "5";

afterAll(async () => {
  const { disconnect } = await import("../../app/platform/database/client.server.ts");
  await disconnect();
  await asOwner(`drop database if exists ${name} with (force)`);
  await rm(dataDir, { recursive: true, force: true });
});
