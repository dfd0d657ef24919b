import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import yazl from "yazl";
import { z } from "zod";
import { inScope } from "#app/platform/database/scope.server.ts";
import { sharedPool } from "#app/platform/database/client.server.ts";
import { listFiles } from "#app/platform/files/store.server.ts";
import { describeTables } from "./describe.server.ts";
import { FORMAT, MANIFEST, pathOfTable, SCHEMA, SIGNATURE, type Manifest } from "./manifest.ts";
import { PRODUCT } from "./product.server.ts";
import { ownPublicKey, signBytes } from "./sign.server.ts";
import { LEFT_OUT, ownerOf, quoted, travellingTables, type Table } from "./tables.server.ts";

/** Rows that are in memory at once. */
const PAGE = 500;

export interface ExportAsked {
  tenantId: string;
  /** File to write; what was there is replaced when the archive is whole. */
  target: string;
  /** `operator:<id>`, `member:<id>` or `command`. */
  by: string;
  at: Date;
  signal?: AbortSignal;
  /** Hears each part as it begins: how many of how many. */
  onStep?: (done: number, of: number) => void;
}

/** Rows as lines, in the order of their keys whatever the database's own order of letters is. */
async function* rowsOf(client: pg.PoolClient, table: Table, tenantId: string): AsyncGenerator<{ text: string; rows: number }> {
  const key = table.key.length > 0 ? table.key : table.columns.map(({ name }) => name);
  const order = key.map((name) => (table.columns.find((column) => column.name === name)?.isText ? `t.${quoted(name)} collate "C"` : `t.${quoted(name)}`));
  await client.query(`declare page no scroll cursor for select row_to_json(t)::text as line from ${quoted(table.name)} t where t.${ownerOf(table)} = ${client.escapeLiteral(tenantId)}::uuid order by ${order.join(", ")}`);
  for (;;) {
    const { rows } = await client.query<{ line: string }>(`fetch ${PAGE} from page`);
    if (rows.length > 0) yield { text: rows.map(({ line }) => `${line}\n`).join(""), rows: rows.length };
    if (rows.length < PAGE) break;
  }
  await client.query("close page");
}

/** Remembers size and hash of what passes. */
async function* noted(source: AsyncIterable<Buffer>, filePath: string, files: Manifest["files"]): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  let size = 0;
  for await (const chunk of source) {
    hash.update(chunk);
    size += chunk.length;
    yield chunk;
  }
  files.push({ path: filePath, size, sha256: hash.digest("hex") });
}

async function* bytesOfRows(client: pg.PoolClient, table: Table, tenantId: string, tables: Manifest["tables"]): AsyncGenerator<Buffer> {
  let count = 0;
  for await (const { text, rows } of rowsOf(client, table, tenantId)) {
    count += rows;
    yield Buffer.from(text);
  }
  tables.push({ name: table.name, rows: count });
}

async function* bytesOfFile(file: string): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(file)) yield z.instanceof(Buffer).parse(chunk);
}

async function* only(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes);
}

async function townHead(client: pg.PoolClient, tenantId: string): Promise<Manifest["town"]> {
  const { rows } = await client.query<Manifest["town"]>(
    `select id, slug, profile->>'name' as name, coalesce((select json_agg(hostname order by hostname collate "C") from tenant_domain d where d.tenant_id = t.id), '[]') as domains from tenant t where id = $1`,
    [tenantId],
  );
  const [town] = rows;
  if (!town) throw new Error("There is no such town.");
  return town;
}

/** One part of an archive, opened when its turn comes. */
interface Part {
  path: string;
  open: () => AsyncIterable<Buffer>;
}

/** Lays the parts one after the other, so that one is in memory at a time. */
async function writeZip(parts: readonly Part[], target: string, { at, signal, onStep }: ExportAsked): Promise<void> {
  const zip = new yazl.ZipFile();
  const output = createWriteStream(target, { flags: "wx", mode: 0o600 });
  const broken = new Promise<never>((_resolve, reject) => {
    zip.on("error", reject);
  });
  parts.forEach((part, index) =>
    zip.addReadStreamLazy(part.path, { mtime: at, mode: 0o100600 }, (opened) => {
      onStep?.(index, parts.length);
      opened(null, Readable.from(part.open(), { objectMode: false }));
    }),
  );
  zip.end();
  const stop = new AbortController();
  const written = pipeline(zip.outputStream, output, { signal: AbortSignal.any([stop.signal, ...(signal ? [signal] : [])]) });
  try {
    await Promise.race([written, broken]);
  } catch (error) {
    stop.abort();
    await written.catch(() => undefined);
    throw error;
  }
}

/**
 * Writes everything of a town into one signed archive while the town runs: one snapshot of its rows, a page of them in memory at a time,
 * nothing locked. A file that is deleted in between breaks it off: ask again.
 * @returns what the archive says of itself
 * @throws Error when there is no such town or the archive cannot be written; no half a file stays behind
 */
export async function exportTown(asked: ExportAsked): Promise<Manifest> {
  const { tenantId, target, at, by } = asked;
  await mkdir(path.dirname(target), { recursive: true });
  const draft = `${target}.${randomUUID()}.part`;
  const client = await inScope({ tenantId }, () => sharedPool().connect());
  let broken: unknown;
  try {
    await client.query("begin isolation level repeatable read read only");
    await client.query("set local idle_in_transaction_session_timeout = 0");
    const town = await townHead(client, tenantId);
    const tables = await travellingTables(client);
    const described = await describeTables(tables);
    const manifest: Manifest = { format: FORMAT, product: PRODUCT, town, madeAt: at.toISOString(), madeBy: by, publicKey: ownPublicKey(), leftOut: LEFT_OUT, tables: [], files: [] };
    let sealed = Buffer.alloc(0);
    const part = (name: string, open: () => AsyncIterable<Buffer>): Part => ({ path: name, open: () => noted(open(), name, manifest.files) });
    const parts: Part[] = [
      part(SCHEMA, () => only(Buffer.from(JSON.stringify(described, null, 2)))),
      ...tables.map((table) => part(pathOfTable(table.name), () => bytesOfRows(client, table, tenantId, manifest.tables))),
      ...(await listFiles(tenantId)).map(({ folder, name, path: stored }) => part(`files/${folder}/${name}`, () => bytesOfFile(stored))),
      { path: MANIFEST, open: () => only((sealed = Buffer.from(JSON.stringify(manifest, null, 2)))) },
      { path: SIGNATURE, open: () => only(Buffer.from(signBytes(sealed))) },
    ];
    await writeZip(parts, draft, asked);
    await client.query("commit");
    await rename(draft, target);
    return manifest;
  } catch (error) {
    broken = error;
    await rm(draft, { force: true });
    throw error;
  } finally {
    // A connection that was left within a transaction is of no more use.
    client.release(broken !== undefined);
  }
}
