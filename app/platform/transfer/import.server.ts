import type pg from "pg";
import { sharedPool } from "#app/platform/database/client.server.ts";
import { inScope } from "#app/platform/database/scope.server.ts";
import { putFile, removeAllFiles } from "#app/platform/files/store.server.ts";
import { openArchive, type Archive } from "./archive.server.ts";
import { linesOf } from "./lines.ts";
import { pathOfTable, storedFileOf, type Manifest } from "./manifest.ts";
import { importOrder, type Step } from "./order.ts";
import { ArchiveRefused } from "./refusal.ts";
import { insertRows, settleRows } from "./rows.server.ts";
import { travellingTables } from "./tables.server.ts";

/** Rows that are in memory at once. */
const PAGE = 500;
/** Putting back what triggers counted can set off others; no chain of ours is longer. */
const MOST_ROUNDS = 4;
/** The platform's own tables among a town's: they are written from outside the town. */
const OF_PLATFORM: readonly string[] = ["tenant", "tenant_domain"];
/** Largest stored file in bytes; it is in memory while it is written. */
const LARGEST_FILE = 256 * 1_048_576;

export interface Imported {
  manifest: Manifest;
  fingerprint: string;
}

async function refuseTaken(client: pg.PoolClient, { town }: Manifest): Promise<void> {
  const { rows: towns } = await client.query<{ id: string; slug: string }>("select id, slug from tenant where id = $1 or slug = $2", [town.id, town.slug]);
  if (towns.some(({ id }) => id === town.id)) throw new ArchiveRefused("This town is here already.");
  if (towns.length > 0) throw new ArchiveRefused(`There is another town here with the name "${town.slug}" in its address.`);
  const { rows: domains } = await client.query<{ hostname: string }>("select hostname from tenant_domain where hostname = any ($1)", [town.domains]);
  const [taken] = domains;
  if (taken) throw new ArchiveRefused(`The domain ${taken.hostname} belongs to another town here.`);
}

async function stepsFor(client: pg.PoolClient, { tables }: Manifest): Promise<Step[]> {
  const here = await travellingTables(client);
  const names = new Set(here.map(({ name }) => name));
  const strange = tables.find(({ name }) => !names.has(name));
  if (strange) throw new ArchiveRefused(`The archive has rows of "${strange.name}", a table that this installation does not have or does not take in.`);
  const given = new Set(tables.map(({ name }) => name));
  const lacking = here.find(({ name }) => !given.has(name));
  if (lacking) throw new ArchiveRefused(`The archive has nothing of table "${lacking.name}". Is this installation newer than the one that made it? Bring that one up to date first.`);
  return importOrder(here);
}

async function actAs(client: pg.PoolClient, tenantId: string | null): Promise<void> {
  await client.query("select set_config('app.tenant_id', $1, true)", [tenantId ?? ""]);
}

async function takeInRows(client: pg.PoolClient, archive: Archive, steps: readonly Step[]): Promise<void> {
  const { town, tables } = archive.manifest;
  const counted = new Map(tables.map(({ name, rows }) => [name, rows]));
  for (const step of steps) {
    await actAs(client, OF_PLATFORM.includes(step.table.name) ? null : town.id);
    let count = 0;
    for await (const lines of linesOf(archive.read(pathOfTable(step.table.name)), PAGE)) count += await insertRows(client, step, lines, town.id);
    if (count !== counted.get(step.table.name)) throw new ArchiveRefused(`${step.table.name} has another number of rows than the manifest says.`);
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let differed = 0;
    for (const { table } of steps) {
      await actAs(client, OF_PLATFORM.includes(table.name) ? null : town.id);
      for await (const lines of linesOf(archive.read(pathOfTable(table.name)), PAGE)) differed += await settleRows(client, table, lines, town.id);
    }
    if (differed === 0) return;
  }
  throw new ArchiveRefused("The rows do not come to rest as the archive has them.");
}

async function takeInFiles({ manifest, read }: Archive): Promise<void> {
  for (const { path, size } of manifest.files) {
    const place = storedFileOf(path);
    if (!place) continue;
    if (size > LARGEST_FILE) throw new ArchiveRefused(`${path} is larger than any file of a town.`);
    const chunks: Buffer[] = [];
    for await (const chunk of read(path)) chunks.push(chunk);
    await putFile(manifest.town.id, place.folder, place.name, Buffer.concat(chunks));
  }
}

async function inTransaction(archive: Archive, dryRun: boolean): Promise<void> {
  const { town } = archive.manifest;
  const client = await inScope({ tenantId: null }, () => sharedPool().connect());
  let broken = true;
  let wroteFiles = false;
  try {
    await client.query("begin");
    await client.query("set local idle_in_transaction_session_timeout = 0; set local statement_timeout = '10min'");
    await refuseTaken(client, archive.manifest);
    await takeInRows(client, archive, await stepsFor(client, archive.manifest));
    await client.query("set constraints all immediate");
    if (dryRun) {
      await client.query("rollback");
    } else {
      wroteFiles = true;
      await takeInFiles(archive);
      await client.query("commit");
    }
    broken = false;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    if (wroteFiles) await removeAllFiles(town.id);
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * Takes a town in with the ids that it has, all of it or nothing. It comes in as a draft, as the application's own role: row level security
 * and every trigger and constraint hold for these rows as for any.
 *
 * @param options.trust fingerprints of other installations' keys that may have signed it
 * @param options.dryRun does everything and keeps nothing
 * @throws ArchiveRefused with the reason in a sentence; nothing has changed then
 */
export async function importTown(file: string, { trust = [], dryRun = false }: { trust?: readonly string[]; dryRun?: boolean } = {}): Promise<Imported> {
  const archive = await openArchive(file, trust);
  try {
    await inTransaction(archive, dryRun);
    return { manifest: archive.manifest, fingerprint: archive.fingerprint };
  } finally {
    archive.close();
  }
}
