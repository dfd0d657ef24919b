import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { createWriteStream } from "node:fs";
import { readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import yazl from "yazl";
import { beforeAll, describe, expect, test } from "vitest";
import { platformDb } from "#app/platform/database/client.server.ts";
import { listFiles } from "#app/platform/files/store.server.ts";
import { openArchive } from "#app/platform/transfer/archive.server.ts";
import { exportTown } from "#app/platform/transfer/export.server.ts";
import { importTown } from "#app/platform/transfer/import.server.ts";
import { MANIFEST, SIGNATURE, type Manifest } from "#app/platform/transfer/manifest.ts";
import { fingerprintOf, signBytes } from "#app/platform/transfer/sign.server.ts";
import { removeTenant } from "#app/platform/tenancy/install.server.ts";
import { fillTown } from "../../setup/fill.ts";
import { asOwner, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";
import { folder } from "./setup.ts";

let here: TestTown;
let whole: string;
let parts: Map<string, Buffer>;

beforeAll(async () => {
  [here] = await twoTowns();
  await fillTown(here, "zonneroosje");
  whole = path.join(await folder(), "town.zip");
  await exportTown({ tenantId: here.tenant.id, target: whole, by: "command", at: new Date(NOW) });
  parts = await partsOf(whole);
  await removeTenant(here.tenant.id);
}, 120_000);

async function partsOf(file: string): Promise<Map<string, Buffer>> {
  const archive = await openArchive(file, []);
  const found = new Map<string, Buffer>();
  for (const { path: name } of archive.manifest.files) {
    const chunks: Buffer[] = [];
    for await (const chunk of archive.read(name)) chunks.push(chunk);
    found.set(name, Buffer.concat(chunks));
  }
  archive.close();
  found.set(MANIFEST, Buffer.from(JSON.stringify(archive.manifest)));
  return found;
}

interface Forging {
  change?: (parts: Map<string, Buffer>, manifest: Manifest) => void;
  /** Whether the manifest names what is in it now, and who signs. */
  listed?: boolean;
  seal?: (bytes: Buffer, manifest: Manifest) => string;
}

/** An archive as somebody with our own key could make it, or somebody without. */
async function forged({ change, listed = true, seal = signBytes }: Forging): Promise<string> {
  const copy = new Map(parts);
  const manifest = JSON.parse(String(parts.get(MANIFEST))) as Manifest;
  copy.delete(MANIFEST);
  change?.(copy, manifest);
  if (listed) manifest.files = [...copy].map(([name, bytes]) => ({ path: name, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") }));
  const zip = new yazl.ZipFile();
  for (const [name, bytes] of copy) zip.addBuffer(bytes, name.replace("..", "__"));
  const signature = Buffer.from(seal(Buffer.from(JSON.stringify(manifest)), manifest));
  zip.addBuffer(Buffer.from(JSON.stringify(manifest)), MANIFEST);
  zip.addBuffer(signature, SIGNATURE);
  zip.end();
  const file = path.join(await folder(), "forged.zip");
  await pipeline(zip.outputStream, createWriteStream(file));
  // The writer of zips writes no path that leads out; somebody else does.
  const bytes = await readFile(file);
  for (let at = bytes.indexOf("files/__/"); at >= 0; at = bytes.indexOf("files/__/", at + 1)) bytes.write("files/../", at);
  await writeFile(file, bytes);
  return file;
}

async function nothingIsHere(): Promise<void> {
  expect(await platformDb().tenant.findFirst({ where: { id: here.tenant.id } })).toBeNull();
  expect(await listFiles(here.tenant.id)).toEqual([]);
  expect(await asOwner(async (client) => (await client.query("select 1 from account where tenant_id = $1", [here.tenant.id])).rowCount)).toBe(0);
}

const rows = (name: string, change: (row: Record<string, unknown>) => Record<string, unknown>) => (copy: Map<string, Buffer>) => {
  const lines = String(copy.get(name)).split("\n").filter(Boolean);
  copy.set(name, Buffer.from(lines.map((line) => `${JSON.stringify(change(JSON.parse(line) as Record<string, unknown>))}\n`).join("")));
};

const forgeries: Record<string, { forging: Forging; says: RegExp }> = {
  "a manifest that was changed": { forging: { seal: () => Buffer.alloc(64).toString("base64") }, says: /signature/ },
  "a part that was changed": { forging: { listed: false, change: (copy) => copy.set("data/account.ndjson", Buffer.from(String(copy.get("data/account.ndjson")).replace("Papaver", "Papavar"))) }, says: /account\.ndjson was changed/ },
  "another format": { forging: { change: (_copy, manifest) => Object.assign(manifest, { format: 2 }) }, says: /format 2; this installation reads format 1/ },
  "a table of another product": { forging: { change: (copy, manifest) => void (copy.set("data/chess.ndjson", Buffer.from("{}\n")), manifest.tables.push({ name: "chess", rows: 1 })) }, says: /rows of "chess"/ },
  "a table that does not travel": { forging: { change: (copy, manifest) => void (copy.set("data/session.ndjson", Buffer.from("{}\n")), manifest.tables.push({ name: "session", rows: 1 })) }, says: /rows of "session"/ },
  "a table too few": { forging: { change: (copy, manifest) => void (copy.delete("data/post.ndjson"), (manifest.tables = manifest.tables.filter(({ name }) => name !== "post"))) }, says: /nothing of table "post"/ },
  "a part that nobody names": { forging: { listed: false, change: (copy) => copy.set("files/a/b", Buffer.from("x")) }, says: /does not name/ },
  "a path that leads out": { forging: { change: (copy) => copy.set("files/../evil", Buffer.from("x")) }, says: /name that none of ours has|not a whole archive/ },
  "a column too many": { forging: { change: rows("data/account.ndjson", (row) => ({ ...row, shoe_size: 43 })) }, says: /column "shoe_size"/ },
  "a column too few": { forging: { change: rows("data/account.ndjson", (row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== "locale"))) }, says: /lacks column "locale"/ },
  "rows of another town": { forging: { change: rows("data/reply.ndjson", (row) => ({ ...row, tenant_id: "018f0000-0000-7000-8000-000000000000" })) }, says: /of another town/ },
  "a row that no rule allows": { forging: { change: rows("data/account.ndjson", (row) => ({ ...row, name: "" })) }, says: /account do not fit/ },
  "a row too few": { forging: { change: (copy) => copy.set("data/reaction.ndjson", Buffer.alloc(0)) }, says: /another number of rows/ },
  "a bomb": { forging: { change: (copy) => copy.set("data/audit.ndjson", Buffer.alloc(80 * 1_048_576)) }, says: /made to fill a disk/ },
};

describe("an archive is refused in a sentence, and nothing of it stays", () => {
  test.each(Object.entries(forgeries))("%s", async (_name, { forging, says }) => {
    await expect(importTown(await forged(forging))).rejects.toThrow(says);
    await nothingIsHere();
  });

  test("one that breaks off, at several places", async () => {
    const bytes = await readFile(whole);
    const file = path.join(await folder(), "short.zip");
    for (const share of [0, 0.3, 0.9, 0.999]) {
      await writeFile(file, bytes.subarray(0, Math.floor(bytes.length * share)));
      await expect(importTown(file)).rejects.toThrow(/not a whole archive/);
    }
    await nothingIsHere();
  });

  test("one with a byte changed, wherever it is", async () => {
    const bytes = await readFile(whole);
    const file = path.join(await folder(), "changed.zip");
    for (const share of [0.1, 0.5, 0.8]) {
      const copy = Buffer.from(bytes);
      const at = Math.floor(copy.length * share);
      copy.writeUInt8((copy.readUInt8(at) + 1) % 256, at);
      await writeFile(file, copy);
      await expect(importTown(file)).rejects.toThrow();
    }
    await nothingIsHere();
  });

  test("one of another installation, until somebody vouches for its key", async () => {
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const theirs = publicKey.export({ format: "der", type: "spki" }).toString("base64");
    const file = await forged({ change: (_copy, manifest) => void (manifest.publicKey = theirs), seal: (bytes) => sign(null, bytes, privateKey).toString("base64") });
    await expect(importTown(file)).rejects.toThrow(`--trust ${fingerprintOf(theirs)}`);
    await nothingIsHere();
    await importTown(file, { trust: [fingerprintOf(theirs)], dryRun: true });
    await nothingIsHere();
  });

  test("one of a town that is here, or whose name or domain is taken", async () => {
    await importTown(whole);
    await expect(importTown(whole)).rejects.toThrow("This town is here already.");
    await removeTenant(here.tenant.id);
    const tenantId = "018f0000-0000-7000-8000-00000000aaaa";
    await platformDb().tenant.create({ data: { id: tenantId, slug: "elders", profile: {} } });
    await platformDb().tenantDomain.create({ data: { tenantId, hostname: "lindedorp.example" } });
    await expect(importTown(whole)).rejects.toThrow("The domain lindedorp.example belongs to another town here.");
    await platformDb().tenant.updateMany({ where: { id: tenantId }, data: { slug: "lindedorp" } });
    await expect(importTown(whole)).rejects.toThrow('another town here with the name "lindedorp"');
    await removeTenant(tenantId);
    await nothingIsHere();
  });

  test("and the whole one is whole", async () => {
    expect((await stat(whole)).size).toBeGreaterThan(10_000);
    await importTown(whole, { dryRun: true });
    await nothingIsHere();
  });
});
