import { pino } from "pino";
import { beforeAll, describe, expect, it } from "vitest";
import { stoppedClock } from "#app/platform/clock.ts";
import { closePeriods } from "#app/platform/impact/visits/close-periods.server.ts";
import { VisitCounter } from "#app/platform/impact/visits/visit-counter.server.ts";
import { visitorsOf } from "#app/platform/impact/visits/visitors.server.ts";
import { asOwner, twoTowns, type TestTown } from "#tests/setup/towns.ts";
import { Visitor } from "#tests/setup/http.ts";
import { startWeb, type BuiltProcess } from "#tests/setup/web.ts";

let here: TestTown;
let there: TestTown;
let web: BuiltProcess;
beforeAll(async () => {
  [here, there] = await twoTowns();
  web = await startWeb();
}, 120_000);

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const zone = "Europe/Amsterdam";
const clock = stoppedClock("2026-11-24T08:00:00Z");
/** With the same secret each time, so that what is counted is the same each time. */
const counter = () => new VisitCounter(clock, pino({ level: "silent" }), () => Buffer.alloc(32, 7));
const visit = (address: string, town = here, browser = FIREFOX) => ({ tenantId: town.tenant.id, timeZone: zone, address, browser });
const days = async (town = here) => (await visitorsOf(town.db, "day", "2026-01-01", "2028-01-01")).map(({ startsOn, visitors, pages }) => [startsOn, visitors, pages]);

describe("counting visitors", () => {
  it("counts different people for day, month and year, over several processes, of each town its own", async () => {
    const [one, other] = [counter(), counter()];
    for (let index = 0; index < 40; index += 1) await one.count(visit(`10.0.0.${index}`));
    for (let index = 20; index < 60; index += 1) await other.count(visit(`10.0.0.${index}`));
    await one.count(visit("10.0.0.1", there));
    await one.count(visit("10.0.0.1"));
    await Promise.all([one.stop(), other.stop()]);
    const [[day, visitors, pages] = []] = await days();
    expect([day, pages]).toEqual(["2026-11-24", 81]);
    expect(visitors).toBeGreaterThanOrEqual(58);
    expect(visitors).toBeLessThanOrEqual(62);
    expect(await days(there)).toEqual([["2026-11-24", 1, 1]]);
    const [year] = await visitorsOf(here.db, "year", "2026-01-01", "2027-01-01");
    expect(year?.visitors).toBe(visitors);
  });

  it("counts a day by the town's own clocks", async () => {
    clock.set("2026-11-25T23:30:00Z");
    const one = counter();
    await one.count(visit("10.1.0.1"));
    await one.stop();
    expect((await days()).map(([day]) => day)).toEqual(["2026-11-24", "2026-11-26"]);
  });

  it.each([
    ["a search engine", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"],
    ["a program", "curl/8.5.0"],
    ["what does not say what it is", ""],
  ])("does not count %s", async (_, browser) => {
    const before = await days();
    const one = counter();
    await one.count(visit("10.2.0.1", here, browser));
    await one.stop();
    expect(await days()).toEqual(before);
  });

  it("keeps neither address nor browser, and forgets the secret when a period is over; the number stays", async () => {
    const before = await days();
    const kept = () => asOwner(async (client) => (await client.query<{ text: string }>("select t::text as text from visit_sketch t where tenant_id = $1", [here.tenant.id])).rows.map(({ text }) => text).join("\n"));
    expect(await kept()).not.toMatch(/10\.0\.0\.|Firefox|Mozilla/);
    // The day after is too early: a process may still have to write down what it saw.
    expect(await closePeriods(here.db, zone, new Date("2026-11-25T10:00:00Z"))).toBe(0);
    expect(await closePeriods(here.db, zone, new Date("2026-12-01T02:00:00Z"))).toBe(3);
    expect(await closePeriods(here.db, zone, new Date("2026-12-01T02:00:00Z"))).toBe(0);
    expect(await days()).toEqual(before);
    const rows = await here.db.visitSketch.findMany({ where: { tenantId: here.tenant.id }, select: { period: true, salt: true, registers: true } });
    expect(rows.filter(({ salt, registers }) => salt !== null || registers !== null).map(({ period }) => period)).toEqual(["year"]);
  });
});

it("pages that people look at are counted, kept pages too, and nothing else", async () => {
  const look = async (path: string, headers: Record<string, string>) => (await new Visitor(web, there.host).get(path, headers)).status;
  const person = { "User-Agent": FIREFOX, Accept: "text/html" };
  const before = (await visitorsOf(there.db, "year", "2026-01-01", "2100-01-01")).reduce((sum, { pages }) => sum + pages, 0);
  expect([await look("/", person), await look("/", person), await look("/berichten", person)]).toEqual([200, 200, 200]);
  await look("/nergens", person);
  await look("/rss.xml", { ...person, Accept: "application/rss+xml" });
  await look("/", { ...person, "Sec-GPC": "1" });
  await look("/", { ...person, DNT: "1" });
  await look("/", { ...person, "User-Agent": "Googlebot/2.1" });
  await web.stop();
  const after = (await visitorsOf(there.db, "year", "2026-01-01", "2100-01-01")).reduce((sum, { pages }) => sum + pages, 0);
  expect(after - before).toBe(3);
});
