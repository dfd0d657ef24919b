import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { platformDb, tenantDb } from "#app/platform/database/client.server.ts";
import { listFiles } from "#app/platform/files/store.server.ts";
import { openArchive } from "#app/platform/transfer/archive.server.ts";
import { exportTown } from "#app/platform/transfer/export.server.ts";
import { importTown } from "#app/platform/transfer/import.server.ts";
import { allTownTables, LEFT_OUT } from "#app/platform/transfer/tables.server.ts";
import { removeTenant } from "#app/platform/tenancy/install.server.ts";
import { fillTown, type Finds } from "../../setup/fill.ts";
import { asOwner, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";
import { folder } from "./setup.ts";

let here: TestTown;
let there: TestTown;
let found: Finds;
let first: string;

beforeAll(async () => {
  [here, there] = await twoTowns();
  found = await fillTown(here, "zonneroosje");
  await fillTown(there, "kwikstaartje");
  first = path.join(await folder(), "town.zip");
}, 120_000);

const exported = (target: string) => exportTown({ tenantId: here.tenant.id, target, by: "command", at: new Date(NOW) });

test("every table with something of a town travels, or is named with a reason", async () => {
  const tables = await asOwner((client) => allTownTables(client));
  const manifest = await exported(first);
  expect([...manifest.tables.map(({ name }) => name), ...Object.keys(LEFT_OUT)].sort()).toEqual(tables.map(({ name }) => name).sort());
  const empty = manifest.tables.filter(({ rows }) => rows === 0).map(({ name }) => name);
  expect(empty).toEqual([]);
  for (const reason of Object.values(LEFT_OUT)) expect(reason).not.toBe("");
});

test("a town that went and came back is the same to the byte", async () => {
  const before = (await listFiles(here.tenant.id)).map(({ folder: place, name }) => `${place}/${name}`);
  const one = await exported(first);
  await removeTenant(here.tenant.id);
  expect(await platformDb().tenant.findFirst({ where: { id: here.tenant.id } })).toBeNull();
  await importTown(first);
  const second = path.join(await folder(), "again.zip");
  const other = await exported(second);
  const sums = (manifest: typeof one) => manifest.files.filter(({ path: name }) => name !== "data/tenant.ndjson");
  expect(sums(other)).toEqual(sums(one));
  expect(other.tables).toEqual(one.tables);
  expect((await listFiles(here.tenant.id)).map(({ folder: place, name }) => `${place}/${name}`)).toEqual(before);
  expect(await platformDb().tenant.findFirst({ where: { id: here.tenant.id }, select: { status: true, slug: true } })).toEqual({ status: "draft", slug: "lindedorp" });
  // What the other town sees of it is nothing, and what it sees of itself is all.
  expect(await there.db.item.count({ where: { id: found.item } })).toBe(0);
  expect(await tenantDb(here.tenant.id).item.count({ where: { id: found.item } })).toBe(1);
  const archive = await openArchive(second, []);
  archive.close();
}, 60_000);
