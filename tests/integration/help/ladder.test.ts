import { beforeEach, describe, expect, it } from "vitest";
import { climb } from "#app/modules/help/ladder.server.ts";
import { requestKind } from "#app/modules/help/help.item.server.ts";
import { changeStatus } from "#app/platform/content/change-status.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { helpUntil, newOffer, newRequest, toldPeople } from "../../setup/help.ts";
import { block } from "../../setup/told.ts";
import { NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  [here, there] = await twoTowns();
  for (const town of [here, there]) {
    const tenantId = town.tenant.id;
    await town.db.item.deleteMany({ where: { tenantId } });
    await town.db.notification.deleteMany({ where: { tenantId } });
    await town.db.job.deleteMany({ where: { tenantId } });
    await town.db.helpArrangement.deleteMany({ where: { tenantId } });
  }
});

const rowOf = (town: TestTown, { id }: ItemRecord) => town.db.help.findFirstOrThrow({ where: { tenantId: town.tenant.id, itemId: id } });
const arrange = (town: TestTown) => town.db.helpArrangement.create({ data: { tenantId: town.tenant.id, organisationId: town.organisation } });
const stepsOf = async (town: TestTown, { id }: ItemRecord) => (await town.db.helpStep.findMany({ where: { tenantId: town.tenant.id, itemId: id }, orderBy: { step: "asc" } })).map(({ step, at, told }) => `${step} ${at.toISOString()} ${told}`);

describe("a request that nobody answers", () => {
  it("goes from neighbours to those next door, the connector, an organisation and the admins, and its asker hears of each", async () => {
    await newOffer(here, { who: "neighbour" });
    await newOffer(here, { who: "civilServant", where: "noord" });
    await arrange(here);
    const request = await newRequest(here);
    // Nine in the morning; 6, 6, 8 and 13 waking hours later.
    await helpUntil(here, "2026-11-27T20:00:00Z");
    expect(await stepsOf(here, request)).toEqual([
      "1 2026-11-24T08:00:00.000Z 1",
      "2 2026-11-24T14:00:00.000Z 1",
      "3 2026-11-24T20:00:00.000Z 1",
      "4 2026-11-25T15:00:00.000Z 1",
      "5 2026-11-26T15:00:00.000Z 1",
    ]);
    expect(await toldPeople(here)).toEqual([
      "neighbour match: Een buur zoekt hulp: Wie haalt mijn boodschappen? (Je doet graag boodschappen; Uit dezelfde wijk)",
      "resident taking-part: We vroegen een buur of die je kan helpen met “Wie haalt mijn boodschappen?”",
      "civilServant match: Een buur zoekt hulp: Wie haalt mijn boodschappen? (Je doet graag boodschappen; Uit de wijk ernaast)",
      "resident taking-part: We zochten verder en vroegen iemand in de buurt om hulp bij “Wie haalt mijn boodschappen?”",
      'connector task: Nog niemand hielp met “Wie haalt mijn boodschappen?” in Centrum. Kun jij iets doen?',
      "resident taking-part: We vroegen de buurtverbinder om met je mee te denken over “Wie haalt mijn boodschappen?”",
      'editor task: Nog niemand hielp met “Wie haalt mijn boodschappen?” in Centrum. Kun jij iets doen?',
      "resident taking-part: We vroegen Buurthuis De Lantaarn om je te helpen met “Wie haalt mijn boodschappen?”",
      'admin task: Nog niemand hielp met “Wie haalt mijn boodschappen?” in Centrum. Kun jij iets doen?',
      "resident taking-part: We vroegen de mensen achter deze site om je te helpen met “Wie haalt mijn boodschappen?”",
      'admin task: Nog niemand hielp met “Wie haalt mijn boodschappen?” in Centrum. Kun jij iets doen?',
      "resident taking-part: We vroegen de mensen achter deze site om je te helpen met “Wie haalt mijn boodschappen?”",
    ]);
  });

  it("asks the connector at once where no neighbour offers it, and does not say that nobody helped", async () => {
    const request = await newRequest(here, { title: `Wie haalt mijn boodschappen? ${"En nog veel meer. ".repeat(4)}`.trim() });
    await helpUntil(here, NOW);
    const short = "“Wie haalt mijn boodschappen? En nog veel meer. En nog veel meer. En nog veel…”";
    expect(await toldPeople(here)).toEqual([`connector task: We vonden nog geen buur voor ${short} in Centrum. Kun jij iets doen?`, `resident taking-part: We vroegen de buurtverbinder om met je mee te denken over ${short}`]);
    const toldAsker = await here.db.notification.findFirstOrThrow({ where: { tenantId: here.tenant.id, accountId: request.authorId } });
    expect(toldAsker).toMatchObject({ itemId: request.id, detail: { path: `/hulp/${request.id}/${request.slug}` } });
  });

  it("skips whom there is not, at once, and ends with a person in any case", async () => {
    const request = await newRequest(here, { where: "zuid" });
    await helpUntil(here, NOW);
    expect(await stepsOf(here, request)).toEqual(["1", "2", "3", "4"].map((step) => `${step} 2026-11-24T08:00:00.000Z 0`).concat("5 2026-11-24T08:00:00.000Z 1"));
    expect(await toldPeople(here)).toEqual(['admin task: We vonden nog geen buur voor “Wie haalt mijn boodschappen?” in Zuid. Kun jij iets doen?', "resident taking-part: We vroegen de mensen achter deze site om je te helpen met “Wie haalt mijn boodschappen?”"]);
  });

  it.each([
    ["summer time begins", "2026-03-28T19:00:00Z", "2026-03-29T11:00:00.000Z"],
    ["summer time ends", "2026-10-24T18:00:00Z", "2026-10-25T12:00:00.000Z"],
  ])("waits as many waking hours in the night in which %s", async (_case, at, next) => {
    // Eight in the evening: one hour until nine, five from eight in the morning.
    await newOffer(here, { at });
    const request = await newRequest(here, { at });
    await helpUntil(here, at);
    expect((await rowOf(here, request)).dueAt?.toISOString()).toBe(next);
  });

  it("is asked once, however often the job runs, and not before its time", async () => {
    await newOffer(here);
    const request = await newRequest(here);
    const by = { at: new Date(NOW), requestId: "r" };
    await Promise.all([climb(here.db, here.tenant, request.id, by), climb(here.db, here.tenant, request.id, by)]);
    await climb(here.db, here.tenant, request.id, { ...by, at: new Date("2026-11-24T13:59:59Z") });
    expect((await rowOf(here, request)).step).toBe(1);
    expect(await toldPeople(here)).toHaveLength(2);
    expect(await here.db.job.count({ where: { tenantId: here.tenant.id, name: "help.climb", notBefore: { gt: new Date(NOW) } } })).toBe(1);
  });

  it("stops when its asker takes it away, and goes on where it was when it comes back", async () => {
    await newOffer(here);
    const request = await newRequest(here);
    await helpUntil(here, NOW);
    const by = { actorId: request.authorId, at: new Date(NOW), requestId: "r" };
    await changeStatus(here.db, here.tenant, request, "withdraw", by);
    await helpUntil(here, "2026-11-25T12:00:00Z");
    expect((await rowOf(here, request)).step).toBe(1);
    await changeStatus(here.db, here.tenant, request, "restore", by);
    await requestKind.appeared?.({ db: here.db, tenant: here.tenant, itemId: request.id, at: new Date("2026-11-25T12:00:00Z"), requestId: "r" });
    await helpUntil(here, "2026-11-25T12:00:00Z");
    expect((await rowOf(here, request)).step).toBeGreaterThan(1);
  });

  it("waits as long as the module is off, and is not forgotten", async () => {
    const request = await newRequest(here);
    const off = { ...here.tenant, modules: new Map() };
    await helpUntil(here, NOW, off);
    expect((await rowOf(here, request)).step).toBe(0);
    await helpUntil(here, "2026-11-25T08:00:00Z");
    expect((await rowOf(here, request)).step).toBeGreaterThan(0);
  });
});

describe("who is told", () => {
  it("are not those who are kept from writing, nor whoever asks, nor people of another town", async () => {
    await newOffer(here, { who: "resident" });
    await newOffer(there, { who: "neighbour" });
    await newOffer(here, { who: "moderator" });
    await block(here, "moderator");
    await newRequest(here);
    await helpUntil(here, NOW);
    expect((await toldPeople(here)).filter((line) => line.includes("match"))).toEqual([]);
    expect(await toldPeople(there)).toEqual([]);
    await here.db.accountRestriction.deleteMany({ where: { tenantId: here.tenant.id } }).catch(() => undefined);
  });

  it("are told of so many in a week and no more", async () => {
    await newOffer(here);
    for (const who of ["resident", "editor", "admin", "civilServant"] as const) await newRequest(here, { who });
    await helpUntil(here, NOW);
    expect((await toldPeople(here)).filter((line) => line.startsWith("neighbour match"))).toHaveLength(3);
    await newRequest(here, { at: "2026-12-02T08:00:01Z" });
    await helpUntil(here, "2026-12-02T08:00:01Z");
    expect((await toldPeople(here)).filter((line) => line.startsWith("neighbour match"))).toHaveLength(4);
  });
});
