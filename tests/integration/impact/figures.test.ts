import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { impactOf, reachOf } from "#app/platform/impact/count.server.ts";
import { councilCsv, councilPdf } from "#app/platform/impact/council.server.ts";
import { setGoals } from "#app/platform/impact/goals.server.ts";
import { comparedTowns, middle, shareFigures } from "#app/platform/impact/share.server.ts";
import { changeProfile } from "#app/platform/tenancy/change-profile.server.ts";
import { readTownVersion } from "#app/platform/tenancy/change-town.server.ts";
import { loadTenant } from "#app/platform/tenancy/load.server.ts";
import { fillTown } from "#tests/setup/fill.ts";
import { readPdf } from "#tests/setup/read-pdf.ts";
import { acting, asOwner, NOW, twoTowns, type TestTown } from "#tests/setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
  await fillTown(here, "zonneroosje");
});

const now = new Date(NOW);
const asked = { year: 2026, timeZone: "Europe/Amsterdam", now };
const figures = (town = here, year = 2026) => impactOf(town.db, town.tenant, { ...asked, year });
const figure = async (name: string, town = here, year = 2026) => (await figures(town, year)).find((each) => each.figure === name);
const signal = new AbortController().signal;

/** The town as it is now. */
async function fresh(town: TestTown) {
  const tenant = await loadTenant(town.tenant.id, "localhost");
  if (!tenant) throw new Error("no town");
  return tenant;
}

async function share(town: TestTown, shares: boolean): Promise<void> {
  const { version } = await readTownVersion(town.db);
  await changeProfile(acting(town, "admin"), { version, part: "figures", change: (profile) => ({ ...profile, sharesFigures: shares }) });
}

describe("the figures of a year", () => {
  it("count what there is, in the month in which it was, of this town alone", async () => {
    const items = await figure("items");
    expect(items?.year).toBeGreaterThan(2);
    expect(items?.months[10]).toBe(items?.year);
    expect(items?.months.slice(0, 10)).toEqual(Array(10).fill(0));
    // December has not begun.
    expect(items?.months[11]).toBeNull();
    expect(await figure("items", there)).toMatchObject({ year: 0 });
    expect(await figure("visitors")).toMatchObject({ months: [null, null, null, null, null, null, null, null, null, 1234, null, null], goal: 5678 });
    expect(await figure("requests")).toMatchObject({ year: expect.any(Number) as number });
    expect((await figure("requests"))?.year).toBeGreaterThan(0);
    expect((await figure("active"))?.year).toBeGreaterThan(1);
  });

  it("hold an organisation to be up to date that posted or changed something in half a year", async () => {
    await asOwner((client) => client.query("update organisation set created_at = '2025-01-01'"));
    expect([(await figure("freshness"))?.year, (await figure("freshness", there))?.year]).toEqual([100, 0]);
  });

  it("count people once, however much they do, and those who confirmed alone", async () => {
    const before = await figure("members");
    await here.db.account.create({ data: { tenantId: here.tenant.id, email: "wacht@voorbeeld.example", name: "Wacht Even" } });
    expect((await figure("members"))?.year).toBe(before?.year);
    expect(before?.year).toBe(await here.db.account.count({ where: { tenantId: here.tenant.id, emailConfirmedAt: { lt: now } } }));
  });

  it("stand beside those of the year before", async () => {
    await asOwner((client) => client.query("update item set published_at = published_at - interval '1 year' where tenant_id = $1 and kind = 'post'", [here.tenant.id]));
    expect((await figure("items"))?.before).toBeGreaterThan(0);
    expect((await figure("items", here, 2025))?.months).toHaveLength(12);
  });
});

it("goals and households are a town's own; a neighbourhood of another is passed over", async () => {
  const { noord, zuid } = here.neighbourhoods;
  await setGoals(acting(here, "admin"), { year: 2026, goals: { members: 3000, visitors: undefined }, households: { [noord]: 1200, [zuid]: undefined, [there.neighbourhoods.noord]: 7 } });
  expect(await figure("members")).toMatchObject({ goal: 3000 });
  expect(await figure("visitors")).toMatchObject({ goal: null });
  expect((await reachOf(here.db)).map(({ households }) => households)).toEqual([null, 1200, null]);
  expect((await reachOf(there.db)).map(({ households }) => households)).toEqual([null, null, null]);
});

describe("for the council", () => {
  const council = async () => ({ tenant: await fresh(here), locale: "nl" as const, year: 2026, figures: await figures(), reach: await reachOf(here.db), now });

  it("there is a file with every figure, month and neighbourhood", async () => {
    const rows: unknown = parse(councilCsv(await council()), { bom: true, relax_column_count: true });
    expect(rows).toEqual(expect.arrayContaining([expect.arrayContaining(["Mensen met een account", "3000"]), expect.arrayContaining(["Bezoekers", "1234"]), expect.arrayContaining(["Zonneroosje Noord", "1200"])]));
  });

  it("and a document that can be read aloud, the same each time", async () => {
    const [one, other] = [await councilPdf(await council()), await councilPdf(await council())];
    expect(one.equals(other)).toBe(true);
    const { words: text } = readPdf(one);
    expect(text).toContain("Mensen met een account");
    expect(text).toMatch(/Doel: 3\.000\. Bereikt: \d+%/);
    expect(text).toContain("Hoe we bezoekers tellen");
  });
});

describe("comparing", () => {
  it("shows the figures of towns that agreed to those that agreed, until they agree no more", async () => {
    expect(await shareFigures(now, signal)).toBe(0);
    await share(here, true);
    expect(await shareFigures(now, signal)).toBe(1);
    expect(await comparedTowns(await fresh(there))).toBeUndefined();
    await share(there, true);
    expect(await shareFigures(now, signal)).toBe(2);
    const seen = await comparedTowns(await fresh(there));
    expect(seen?.map(({ id }) => id).sort()).toEqual([here.tenant.id, there.tenant.id].sort());
    expect(seen?.find(({ id }) => id === here.tenant.id)?.figures["perHundred"]).toBeGreaterThan(0);
    await share(here, false);
    expect(await shareFigures(now, signal)).toBe(1);
    expect((await comparedTowns(await fresh(there)))?.map(({ id }) => id)).toEqual([there.tenant.id]);
  });

  it.each([
    [[1, 5, 3], 3],
    [[1, 2], 1.5],
    [[null, 4], 4],
    [[null], null],
    [[], null],
  ])("the middle of %j is %j", (values, wanted) => {
    expect(middle(values)).toBe(wanted);
  });
});
