import { stat } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import { after, stoppedClock } from "#app/platform/clock.ts";
import { askedExports, askExport, expireExports, makeExport, takeExport } from "#app/platform/transfer/asked-exports.server.ts";
import { openArchive } from "#app/platform/transfer/archive.server.ts";
import { NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});

const clock = stoppedClock(NOW);
const asking = (town: TestTown) => ({ db: town.db, by: { kind: "member", id: town.people.admin.accountId } as const, at: clock.now(), requestId: "test-request" });
const actions = async (town: TestTown) => (await town.db.auditEvent.findMany({ where: { tenantId: town.tenant.id, subject: "town" }, orderBy: { id: "asc" } })).map(({ action, actorId }) => [action, actorId]);

test("an archive is asked for, made, told of, taken and gone after a week", async () => {
  const asked = await askExport(asking(here));
  if (!asked.ok) throw new Error(asked.reason);
  expect(await askExport(asking(here))).toEqual({ ok: false, reason: "busy" });
  expect(await takeExport(asking(here), asked.id)).toBeUndefined();
  const work = { db: here.db, clock, requestId: "test-request", signal: new AbortController().signal };
  await makeExport(work, asked.id);
  await makeExport(work, asked.id);
  expect(await askedExports(here.db, clock.now())).toMatchObject([{ id: asked.id, askedBy: "member", finishedAt: clock.now() }]);
  const mails = await here.db.mailMessage.findMany({ where: { tenantId: here.tenant.id, template: "town.export-ready" } });
  expect(mails.map(({ recipient }) => recipient)).toEqual([here.people.admin.email]);
  expect(mails[0]?.plain).toContain("/beheer/gegevens");

  const taken = await takeExport(asking(here), asked.id);
  const archive = await openArchive(taken?.path ?? "", []);
  expect(archive.manifest).toMatchObject({ town: { slug: "lindedorp" }, madeBy: `member:${here.people.admin.accountId}` });
  archive.close();
  const { accountId } = here.people.admin;
  expect(await actions(here)).toEqual([["town.export-asked", accountId], ["town.exported", accountId]]);

  // Another town has nothing of it.
  expect(await askedExports(there.db, clock.now())).toEqual([]);
  expect(await takeExport(asking(there), asked.id)).toBeUndefined();
  expect(await takeExport(asking(here), "../../etc")).toBeUndefined();

  await expireExports(here.db, after(clock.now(), { days: 6 }));
  expect((await stat(taken?.path ?? "")).size).toBe(taken?.size);
  await expireExports(here.db, after(clock.now(), { days: 8 }));
  await expect(stat(taken?.path ?? "")).rejects.toThrow("ENOENT");
  expect(await here.db.townExport.count({ where: { tenantId: here.tenant.id } })).toBe(0);
});

test("an operator has everything of a town only once it leaves", async () => {
  const asOperator = { ...asking(there), by: { kind: "operator", id: "0196a000-0000-7000-8000-000000000001" } as const };
  const become = (status: string) => there.db.tenant.updateMany({ where: { id: there.tenant.id }, data: { status } });
  for (const status of ["draft", "trial", "live", "suspended"]) {
    await become(status);
    expect(await askExport(asOperator)).toEqual({ ok: false, reason: "staying" });
  }
  await become("closing");
  const asked = await askExport(asOperator);
  if (!asked.ok) throw new Error(asked.reason);
  await makeExport({ db: there.db, clock, requestId: "test-request", signal: new AbortController().signal }, asked.id);
  await become("live");
  expect(await takeExport(asOperator, asked.id)).toBeUndefined();
  expect(await takeExport(asking(there), asked.id)).toBeDefined();
  await become("closed");
  expect(await takeExport(asOperator, asked.id)).toBeDefined();
});
