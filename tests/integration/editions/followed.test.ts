import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { after, stoppedClock } from "#app/platform/clock.ts";
import { saveChoice } from "#app/platform/editions/choices.server.ts";
import { editionContent } from "#app/platform/editions/content.ts";
import { itemsOf } from "#app/platform/editions/items.ts";
import { makeEditions } from "#app/platform/editions/make.server.ts";
import { pastEditions } from "#app/platform/editions/past.server.ts";
import { rememberReading } from "#app/platform/notify/reading.server.ts";
import type { FollowTarget } from "#app/platform/notify/target.ts";
import { saveChoices } from "#app/platform/notify/wishes.server.ts";
import { follows, newPost, newReply, tell } from "../../setup/told.ts";
import { twoTowns, type TestTown } from "../../setup/towns.ts";

/** A Tuesday at noon, when the edition comes, and moments before it. */
const OUT = "2026-11-24T11:00:00Z";
const MONDAY = "2026-11-23T09:00:00Z";
const MONDAY_EARLIER = "2026-11-23T08:00:00Z";
const WEEKS_AGO = "2026-11-02T09:00:00Z";

let here: TestTown;
let me: string;

beforeAll(async () => {
  [here] = await twoTowns();
  me = here.people.neighbour.accountId;
});

/** As if no edition was ever made. */
async function forget(): Promise<void> {
  const where = { tenantId: here.tenant.id };
  await here.db.edition.deleteMany({ where });
  await here.db.mailMessage.deleteMany({ where });
}

beforeEach(async () => {
  const where = { tenantId: here.tenant.id };
  await forget();
  await here.db.item.deleteMany({ where });
  await here.db.followPerson.deleteMany({ where });
  await here.db.followOrganisation.deleteMany({ where });
  await here.db.followNeighbourhood.deleteMany({ where });
  await here.db.savedSearch.deleteMany({ where });
  await here.db.notificationChoice.deleteMany({ where });
  await here.db.account.updateMany({ where, data: { emailConfirmedAt: new Date("2026-10-01T00:00:00Z") } });
  // Only this one gets an edition, and nothing of it comes from around their home.
  await here.db.account.updateMany({ where: { tenantId: here.tenant.id, id: { not: me } }, data: { emailConfirmedAt: new Date("2026-11-24T10:59:00Z") } });
  await saveChoice(here.db, here.tenant.id, me, { neighbourhoodIds: [here.neighbourhoods.noord], withAdjacent: false, kinds: [], days: [2], hour: 12 }, new Date("2026-11-01T00:00:00Z"));
});

/** What the edition of that Tuesday brings: titles, each with the first reason. */
async function brings(at = OUT): Promise<string[]> {
  await makeEditions({ db: here.db, tenant: here.tenant, clock: stoppedClock(at), requestId: "test" });
  const { content } = await here.db.edition.findFirstOrThrow({ where: { tenantId: here.tenant.id, accountId: me }, orderBy: { windowUntil: "desc" } });
  return content === null ? [] : itemsOf(editionContent.parse(content)).map(({ title, why }) => `${title}: ${why[0]?.because ?? ""}`);
}

const inZuid = () => ({ scope: "neighbourhoods", neighbourhoods: [here.neighbourhoods.zuid] });

test("what a resident read on the site is not brought again", async () => {
  const read = await newPost(here, { title: "Gelezen", at: MONDAY });
  await newPost(here, { title: "Niet gelezen", at: MONDAY });
  await rememberReading(here.db, me, read.id, after(new Date(MONDAY), { hours: 1 }));
  await rememberReading(here.db, here.people.admin.accountId, read.id, new Date(MONDAY));
  expect(await brings()).toEqual(["Niet gelezen: town"]);
});

test("what somebody follows is brought with that reason, by person, organisation, search and neighbourhood", async () => {
  const targets: FollowTarget[] = [
    { what: "person", id: here.people.connector.accountId },
    { what: "organisation", id: here.organisation },
    { what: "search", typed: "oppas", neighbourhoodId: null },
  ];
  for (const target of targets) await follows(here, "neighbour", target);
  await newPost(here, { who: "connector", title: "Van Ans", at: MONDAY, ...inZuid() });
  await newPost(here, { who: "editor", title: "Van de Lantaarn", at: MONDAY, organisation: here.organisation, ...inZuid() });
  const found = await newPost(here, { title: "Oppassen gezocht", at: MONDAY, ...inZuid() });
  await newPost(here, { title: "Gaat mij niet aan", at: MONDAY, ...inZuid() });
  await tell(here, found, "item.published", MONDAY);
  expect((await brings()).sort()).toEqual(["Oppassen gezocht: search", "Van Ans: person", "Van de Lantaarn: organisation"]);
  await forget();
  await follows(here, "neighbour", { what: "neighbourhood", id: here.neighbourhoods.zuid });
  expect(await brings()).toContain("Gaat mij niet aan: followed-neighbourhood");
});

test("what somebody does not want to hear of here is left out", async () => {
  await follows(here, "neighbour", { what: "organisation", id: here.organisation });
  await newPost(here, { who: "editor", title: "Van de Lantaarn", at: MONDAY, organisation: here.organisation, ...inZuid() });
  await saveChoices(here.db, here.tenant.id, me, [{ kind: "new-organisation", channel: "edition", wanted: false }]);
  expect(await brings()).toEqual([]);
});

test("what somebody follows is not dropped in a town where more was published since than editions look at", async () => {
  const tenantId = here.tenant.id;
  await follows(here, "neighbour", { what: "organisation", id: here.organisation });
  await newPost(here, { who: "editor", title: "Van de Lantaarn", at: MONDAY_EARLIER, organisation: here.organisation });
  await here.db.item.createMany({
    data: Array.from({ length: 650 }, (_, index) => ({ tenantId, kind: "post", authorId: here.people.resident.accountId, slug: "druk", title: `Druk ${index}`, status: "published", publishedAt: new Date(MONDAY), idempotencyKey: randomUUID() })),
  });
  expect(await brings()).toEqual(["Van de Lantaarn: organisation"]);
});

test("a reply to what somebody follows is brought to who asked for that, however old the item, until it was read", async () => {
  const old = await newPost(here, { title: "Al weken oud", at: WEEKS_AGO });
  await follows(here, "neighbour", { what: "item", id: old.id });
  const replied = async () => {
    await newReply(here, old, "editor", "Nog vrij?", MONDAY);
    await tell(here, old, "reply.written", MONDAY);
  };
  await replied();
  expect(await brings()).toEqual([]);
  await forget();
  await saveChoices(here.db, here.tenant.id, me, [{ kind: "reply-followed", channel: "edition", wanted: true }]);
  await replied();
  expect(await brings()).toEqual(["Al weken oud: replies"]);
  await forget();
  await rememberReading(here.db, me, old.id, new Date("2026-11-23T10:00:00Z"));
  expect(await brings()).toEqual([]);
});

test("the editions that brought something are listed for their own reader, newest first, in pages", async () => {
  for (const [day, title] of [["17", "Eerste"], ["24", "Tweede"]] as const) {
    await newPost(here, { title, at: `2026-11-${String(Number(day) - 1)}T09:00:00Z` });
    await brings(`2026-11-${day}T11:00:00Z`);
  }
  const first = await pastEditions(here.db, me, { size: 1 });
  expect(first.editions.map(({ at, items }) => [at.toISOString(), items])).toEqual([[new Date(OUT).toISOString(), 1]]);
  expect(first.editions[0]?.path).toMatch(/^\/wijkblad\/[0-9a-f-]{36}\.[0-9a-f]{32}$/);
  expect(first.next).toBeDefined();
  expect((await pastEditions(here.db, here.people.admin.accountId, { size: 1 })).editions).toEqual([]);
});
