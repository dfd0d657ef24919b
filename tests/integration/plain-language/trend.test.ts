import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { postForm } from "#app/modules/posts/forms.ts";
import { postWriting } from "#app/modules/posts/writing.server.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { changeItem, writeItem } from "#app/platform/content/writing/write-item.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { exportData } from "#app/platform/identity/export-data.server.ts";
import { ownTrend } from "#app/platform/plain-language/trend/own-trend.server.ts";
import { municipalTrend } from "#app/platform/plain-language/trend/town-trend.server.ts";
import { acting, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";

const STIFF = "Hierbij delen wij u mede dat met ingang van 1 december de inzameling van het restafval dient te worden gewijzigd ten behoeve van een efficiënte dienstverlening.";
const PLAIN = "Vanaf 1 december halen we het afval op een andere dag op. Zet je bak op dinsdag voor acht uur aan de weg.";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});

interface Wish {
  body: string;
  intent?: "publish" | "draft";
  at?: string;
  organisation?: string;
}

async function written(town: TestTown, who: PersonKey, { body, at = NOW, intent = "publish", organisation }: Wish): Promise<string> {
  const form = postForm.parse({ key: randomUUID(), title: "De afvalbak", body, scope: "town", intent, ...(organisation ? { organisation } : {}) });
  const made = await writeItem(acting(town, who, stoppedClock(at)), postWriting, form);
  if (!made.ok) throw new Error(made.reason);
  return made.id;
}

async function rewritten(town: TestTown, who: PersonKey, id: string, more: { body: string; scope?: "town" | "neighbourhoods"; organisation?: string }): Promise<void> {
  const item = await findItem(town.db, town.tenant.id, id);
  if (!item) throw new Error("no item");
  const form = postForm.parse({ key: randomUUID(), title: item.title, scope: "town", neighbourhoods: [town.neighbourhoods.noord], version: item.version, ...more });
  const changed = await changeItem(acting(town, who), postWriting, item, form);
  if (!changed.ok) throw new Error(changed.reason);
}

const scoreOf = (town: TestTown, itemId: string) => town.db.plainLanguageScore.findFirst({ where: { tenantId: town.tenant.id, itemId } });

describe("how a text reads", () => {
  it("is kept when it goes out, and again when it changes, once for each item", async () => {
    const id = await written(here, "resident", { body: STIFF });
    expect((await scoreOf(here, id))?.ease).toBeLessThan(45);
    await rewritten(here, "resident", id, { body: PLAIN });
    expect(await scoreOf(here, id)).toMatchObject({ accountId: here.people.resident.accountId, municipal: false });
    expect((await scoreOf(here, id))?.ease).toBeGreaterThanOrEqual(65);
    expect(await here.db.plainLanguageScore.count({ where: { tenantId: here.tenant.id, itemId: id } })).toBe(1);
  });

  it("is not kept of a draft, of a few words, nor of what became a few words", async () => {
    expect(await scoreOf(here, await written(here, "resident", { body: PLAIN, intent: "draft" }))).toBeNull();
    expect(await scoreOf(here, await written(here, "resident", { body: "Wie wil mijn stoel?" }))).toBeNull();
    const id = await written(here, "resident", { body: PLAIN });
    await rewritten(here, "resident", id, { body: "Is al weg." });
    expect(await scoreOf(here, id)).toBeNull();
  });

  it("stays with who wrote the words, when a colleague only changes for whom they are", async () => {
    await here.db.organisationEditor.create({ data: { tenantId: here.tenant.id, accountId: here.people.neighbour.accountId, organisationId: here.organisation } });
    here.people.neighbour.editorOf = [here.organisation];
    const id = await written(here, "editor", { body: PLAIN, organisation: here.organisation });
    await rewritten(here, "neighbour", id, { body: PLAIN, scope: "neighbourhoods", organisation: here.organisation });
    expect((await scoreOf(here, id))?.accountId).toBe(here.people.editor.accountId);
    await rewritten(here, "neighbour", id, { body: `${PLAIN} Tot dan!`, organisation: here.organisation });
    expect((await scoreOf(here, id))?.accountId).toBe(here.people.neighbour.accountId);
  });

  it("is the municipality's by an official's badge, or in the name of its organisation", async () => {
    expect(await scoreOf(here, await written(here, "civilServant", { body: PLAIN }))).toMatchObject({ municipal: true });
    const { id: townHall } = await here.db.organisation.create({ data: { tenantId: here.tenant.id, id: randomUUID(), slug: "gemeente", name: "De gemeente", kind: "municipality" } });
    here.people.editor.editorOf = [here.organisation, townHall];
    expect(await scoreOf(here, await written(here, "editor", { body: PLAIN, organisation: townHall }))).toMatchObject({ municipal: true });
    expect(await scoreOf(here, await written(here, "editor", { body: PLAIN, organisation: here.organisation }))).toMatchObject({ municipal: false });
  });

  it("knows the town's own words", async () => {
    const body = "Kom naar de stadswinkel. De stadswinkel is open. In de stadswinkel helpen we je.";
    const taught = { ...there, tenant: { ...there.tenant, plainWords: [{ from: "stadswinkel", to: "balie" }] } };
    const [without, withWord] = [await written(there, "resident", { body }), await written(taught, "resident", { body })];
    expect((await scoreOf(there, withWord))?.ease).toBeLessThan((await scoreOf(there, without))?.ease ?? 0);
  });
});

describe("a writer's own trend", () => {
  it("has their own texts of this town only, the oldest first, and leads to them", async () => {
    const early = await written(there, "neighbour", { body: STIFF, at: "2026-11-01T10:00:00Z" });
    const late = await written(there, "neighbour", { body: PLAIN, at: "2026-11-20T10:00:00Z" });
    const trend = await ownTrend(there.db, there.people.neighbour.accountId);
    expect(trend.map(({ id, level }) => [id, level])).toEqual([[early, "hard"], [late, "easy"]]);
    expect(trend[0]?.path).toBe(`/berichten/${early}/de-afvalbak`);
    expect(await ownTrend(here.db, there.people.neighbour.accountId)).toEqual([]);
  });
});

describe("the town's trend", () => {
  const amsterdam = (now: string) => ({ timeZone: "Europe/Amsterdam", now: new Date(now) });

  it("goes by the months of the town's own calendar, also where the clock changes", async () => {
    // Half past twelve at night on 1 April in summer time, and on 1 November in winter time.
    for (const at of ["2026-03-31T22:30:00Z", "2026-10-31T23:30:00Z", "2026-03-29T00:59:00Z"]) await written(there, "civilServant", { body: PLAIN, at });
    await written(there, "civilServant", { body: STIFF, at: "2026-10-25T01:30:00Z" });
    const months = await municipalTrend(there.db, amsterdam("2026-11-30T12:00:00Z"));
    expect(months.map(({ from, texts, easy }) => [from.toISOString(), texts, easy])).toEqual([
      ["2026-02-28T23:00:00.000Z", 1, 1],
      ["2026-03-31T22:00:00.000Z", 1, 1],
      ["2026-09-30T22:00:00.000Z", 1, 0],
      ["2026-10-31T23:00:00.000Z", 1, 1],
    ]);
  });

  it("goes twelve months back, and leaves out what residents wrote and what is out of sight", async () => {
    const months = await municipalTrend(there.db, amsterdam("2027-02-28T12:00:00Z"));
    expect(months.map(({ from }) => from.toISOString().slice(0, 7))).toEqual(["2026-02", "2026-03", "2026-09", "2026-10"]);
    expect((await municipalTrend(there.db, amsterdam("2027-03-02T12:00:00Z"))).map(({ from }) => from.toISOString().slice(0, 7))).toEqual(["2026-03", "2026-09", "2026-10"]);
    await there.db.item.updateMany({ where: { tenantId: there.tenant.id, authorId: there.people.civilServant.accountId }, data: { status: "withdrawn" } });
    expect(await municipalTrend(there.db, amsterdam("2026-11-30T12:00:00Z"))).toEqual([]);
  });
});

describe("a writer's own data", () => {
  it("is handed over, and goes with the account", async () => {
    const at = { locale: "nl" as const, tenant: there.tenant, db: there.db, clock: stoppedClock(NOW), requestId: "test" };
    expect((await exportData(at, there.people.neighbour))["plainLanguage"]).toHaveLength(2);
    const { accountId } = there.people.neighbour;
    await there.db.account.deleteMany({ where: { tenantId: there.tenant.id, id: accountId } });
    expect(await there.db.plainLanguageScore.count({ where: { tenantId: there.tenant.id, accountId } })).toBe(0);
  });
});
