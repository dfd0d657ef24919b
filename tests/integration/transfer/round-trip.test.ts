import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { platformDb, tenantDb } from "#app/platform/database/client.server.ts";
import { saveChoice } from "#app/platform/editions/choices.server.ts";
import { makeEditions } from "#app/platform/editions/make.server.ts";
import { findPhoto } from "#app/platform/files/photos.server.ts";
import { listFiles } from "#app/platform/files/store.server.ts";
import { openArchive } from "#app/platform/transfer/archive.server.ts";
import { exportTown } from "#app/platform/transfer/export.server.ts";
import { importTown } from "#app/platform/transfer/import.server.ts";
import { allTownTables, LEFT_OUT } from "#app/platform/transfer/tables.server.ts";
import { logInByPassword } from "#app/platform/identity/log-in-by-password.server.ts";
import { hashPassword } from "#app/platform/identity/passwords.server.ts";
import { search } from "#app/platform/search/search.server.ts";
import { changeTownStatus } from "#app/platform/tenancy/change-status.server.ts";
import { removeTenant } from "#app/platform/tenancy/install.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { fillTown, type Finds } from "../../setup/fill.ts";
import { asOwner, NOW, twoTowns, VIEW, type TestTown } from "../../setup/towns.ts";
import { folder } from "./setup.ts";

let here: TestTown;
let there: TestTown;
let found: Finds;
let first: string;

beforeAll(async () => {
  [here, there] = await twoTowns();
  found = await fillTown(here, "zonneroosje");
  await fillTown(there, "kwikstaartje");
  const passwordHash = await hashPassword("een oud wachtwoord van Truus");
  await here.db.account.updateMany({ where: { tenantId: here.tenant.id, id: here.people.resident.accountId }, data: { passwordHash } });
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

test("people live on in it: they log in, see photos, find, and get their edition", async () => {
  expect(await changeTownStatus({ tenantId: here.tenant.id, operator: { kind: "operator", operatorId: "0196a000-0000-7000-8000-000000000001", sessionId: "s", name: "Odette" }, at: new Date(NOW), requestId: "test" }, { step: "open" })).toEqual({ ok: true });
  const tenant = await loadTenant(here.tenant.id, "localhost");
  if (!tenant) throw new Error("The town is not there.");
  expect(tenant.status).toBe("live");
  const db = tenantDb(tenant.id);
  const clock = stoppedClock(NOW);
  const { email, accountId } = here.people.resident;
  expect(await logInByPassword({ tenant, db, clock, locale: "nl", requestId: "test" }, { email, password: "een oud wachtwoord van Truus", returnTo: "/" })).toEqual({ ok: true, accountId });
  expect(await findPhoto(db, here.people.resident, ["post"], found.photo, "480.webp")).toMatchObject({ file: { size: expect.any(Number) as number } });
  const { cards } = await search(db, { typed: "zonneroosje", kinds: ["post"], page: 0, size: 10 }, VIEW);
  expect(cards.map(({ id }) => id)).toContain(found.item);
  // On a Friday, for a neighbour who did not write it.
  const reader = here.people.connector.accountId;
  await saveChoice(db, tenant.id, reader, { neighbourhoodIds: [here.neighbourhoods.noord], withAdjacent: false, kinds: [], days: [5], hour: 16 }, new Date("2026-11-01T00:00:00Z"));
  const friday = stoppedClock("2026-11-27T15:30:00Z");
  const failed: unknown[] = [];
  await makeEditions({ db, tenant, clock: friday, requestId: "test", onFailed: (error) => failed.push(error) });
  expect(failed).toEqual([]);
  expect(await db.edition.count({ where: { tenantId: tenant.id, accountId: reader } })).toBe(1);
});
