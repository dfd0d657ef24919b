import { beforeEach, describe, expect, it } from "vitest";
import { closeOrExtend, endVacancy } from "#app/modules/vacancies/end.server.ts";
import { endedFor } from "#app/modules/vacancies/ended.server.ts";
import { keepVacancies } from "#app/modules/vacancies/keep.server.ts";
import { vacancyKind } from "#app/modules/vacancies/vacancy.item.server.ts";
import { vacancyRow } from "#app/modules/vacancies/vacancy-row.server.ts";
import { moveItem } from "#app/platform/content/writing/write-item.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import { toldPeople } from "../../setup/help.ts";
import { newVacancy } from "../../setup/vacancies.ts";
import { acting, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
let vacancy: ItemRecord;
beforeEach(async () => {
  [here, there] = await twoTowns();
  for (const town of [here, there]) {
    await town.db.item.deleteMany({ where: { tenantId: town.tenant.id } });
    await town.db.notification.deleteMany({ where: { tenantId: town.tenant.id } });
  }
  vacancy = await newVacancy(here, { title: "Gastvrouw", expiresOn: "2026-12-20" });
});

const keep = (at: string, town = here) => keepVacancies({ db: town.db, tenant: town.tenant, at: new Date(at), requestId: "r", signal: new AbortController().signal });
const row = async () => {
  const found = await vacancyRow(here.db, here.tenant.id, vacancy.id);
  if (!found) throw new Error("no row");
  return found;
};
const item = async () => {
  const found = await findItem(here.db, here.tenant.id, vacancy.id);
  if (!found) throw new Error("no item");
  return found;
};

describe("a vacancy", () => {
  it("is over when its last day is, on the town's clock, and once", async () => {
    expect(await keep("2026-12-20T22:59:00Z")).toMatchObject({ expired: 0 });
    expect(await keep("2026-12-20T23:00:00Z", there)).toMatchObject({ expired: 0 });
    expect(await keep("2026-12-20T23:00:00Z")).toMatchObject({ expired: 1 });
    expect(await keep("2026-12-20T23:05:00Z")).toMatchObject({ expired: 0 });
    expect(await row()).toMatchObject({ endedWhy: "expired" });
    expect((await item()).status).toBe("withdrawn");
  });

  it("is asked about a week before, once for each last day, and not as soon as it is there", async () => {
    expect(await keep("2026-12-12T22:00:00Z")).toMatchObject({ asked: 0 });
    expect(await keep("2026-12-13T08:00:00Z")).toMatchObject({ asked: 1 });
    expect(await keep("2026-12-13T08:05:00Z")).toMatchObject({ asked: 0 });
    expect(await toldPeople(here)).toEqual(["editor asked: Staat deze vacature nog open? Gastvrouw. Laat hem langer staan, of sluit hem."]);
    await closeOrExtend(acting(here, "editor", stoppedClock("2026-12-13T09:00:00Z")), await item(), "extend");
    expect((await row()).expiresOn).toBe("2027-02-11");
    expect(await keep("2026-12-13T10:00:00Z")).toMatchObject({ asked: 0 });
    expect(await keep("2027-02-05T10:00:00Z")).toMatchObject({ asked: 1 });
    await newVacancy(here, { title: "Deze week", at: "2027-02-05T10:00:00Z", expiresOn: "2027-02-08" });
    expect(await keep("2027-02-05T11:00:00Z")).toMatchObject({ asked: 0 });
  });

  it("stands for longer, never for less", async () => {
    const editor = acting(here, "editor");
    expect(await closeOrExtend(editor, await item(), "extend")).toBe(true);
    expect((await row()).expiresOn).toBe("2027-01-23");
    await here.db.vacancy.updateMany({ where: { tenantId: here.tenant.id, itemId: vacancy.id }, data: { expiresOn: new Date("2027-06-01T00:00:00Z") } });
    expect(await closeOrExtend(editor, await item(), "extend")).toBe(true);
    expect((await row()).expiresOn).toBe("2027-06-01");
  });

  it("is closed by its editors, and by nobody else", async () => {
    for (const who of ["resident", "neighbour", "connector", "moderator"] as const) expect(await closeOrExtend(acting(here, who), await item(), "filled")).toBe(false);
    expect((await row()).endedAt).toBeNull();
    expect(await closeOrExtend(acting(here, "editor"), await item(), "filled")).toBe(true);
    expect(await closeOrExtend(acting(here, "editor"), await item(), "filled")).toBe(false);
    expect(await row()).toMatchObject({ endedWhy: "filled" });
    const audit = await here.db.auditEvent.findMany({ where: { tenantId: here.tenant.id, action: "vacancy.ended", subjectId: vacancy.id } });
    expect(audit.map(({ detail }) => detail)).toEqual([{ why: "filled" }]);
  });

  it("ended from two sides at the same moment ends once", async () => {
    const end = (why: "filled" | "expired") => here.db.transact((tx) => endVacancy(tx, here.tenant, vacancy, why, { actorId: null, at: new Date(NOW), requestId: "r" }));
    expect((await Promise.all([end("filled"), end("expired")])).filter(Boolean)).toHaveLength(1);
  });

  it("brought back is open again, with a new last day where the old one is over", async () => {
    await keep("2026-12-21T08:00:00Z");
    const later = stoppedClock("2027-01-10T09:00:00Z");
    expect(await moveItem(acting(here, "editor", later), await item(), "restore")).toBe("published");
    const appear = () => vacancyKind.appeared?.({ db: here.db, tenant: here.tenant, itemId: vacancy.id, at: later.now(), requestId: "r" });
    await appear();
    await appear();
    expect(await row()).toMatchObject({ endedAt: null, endedWhy: null, expiresOn: "2027-03-11" });
    expect(await keep("2027-01-10T09:05:00Z")).toEqual(expect.objectContaining({ expired: 0, asked: 0 }));
  });

  it("that the team hid meanwhile is not ended by its owner, and one that was closed is not opened by a job that comes late", async () => {
    await here.db.item.updateMany({ where: { id: vacancy.id }, data: { status: "hidden" } });
    expect(await here.db.transact((tx) => endVacancy(tx, here.tenant, vacancy, "filled", { actorId: null, at: new Date(NOW), requestId: "r" }))).toBe(false);
    expect((await row()).endedAt).toBeNull();
    await here.db.item.updateMany({ where: { id: vacancy.id }, data: { status: "published" } });
    await closeOrExtend(acting(here, "editor"), await item(), "filled");
    await vacancyKind.appeared?.({ db: here.db, tenant: here.tenant, itemId: vacancy.id, at: new Date(NOW), requestId: "r" });
    expect(await row()).toMatchObject({ endedWhy: "filled" });
  });

  it("ends with its organisation", async () => {
    await here.db.organisation.updateMany({ where: { id: here.organisation }, data: { status: "ended", endedAt: new Date(NOW) } });
    expect(await keep(NOW)).toMatchObject({ expired: 1 });
    expect(await row()).toMatchObject({ endedWhy: "not-needed" });
    await here.db.organisation.updateMany({ where: { id: here.organisation }, data: { status: "published", endedAt: null } });
  });

  it("that is over says so to whoever comes for it, and nothing of one that never was out", async () => {
    const asks = async (who: "resident" | "editor", id = vacancy.id) => endedFor({ db: here.db, tenant: here.tenant, actor: here.people[who] }, id);
    expect(await asks("resident")).toBeUndefined();
    await closeOrExtend(acting(here, "editor"), await item(), "filled");
    expect([await asks("resident"), await asks("editor"), await asks("resident", "geen-id")]).toEqual(["filled", undefined, undefined]);
    expect(await endedFor({ db: there.db, tenant: there.tenant, actor: there.people.resident }, vacancy.id)).toBeUndefined();
    const draft = await newVacancy(here, { title: "Concept", intent: "draft" });
    expect(await asks("resident", draft.id)).toBeUndefined();
  });

  it("about to be over is asked of the connectors where nobody writes for its organisation", async () => {
    const where = { tenantId: here.tenant.id, organisationId: here.organisation };
    const editors = await here.db.organisationEditor.findMany({ where });
    await here.db.organisationEditor.deleteMany({ where });
    expect(await keep("2026-12-13T08:00:00Z")).toMatchObject({ asked: 1 });
    await here.db.organisationEditor.createMany({ data: editors });
    expect((await toldPeople(here)).map((line) => line.split(":")[0])).toEqual(["connector asked"]);
  });
});
