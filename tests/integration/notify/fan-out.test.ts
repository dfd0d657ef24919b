import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { after } from "#app/platform/clock.ts";
import { follow, MOST_SEARCHES, unfollow } from "#app/platform/notify/follow.server.ts";
import type { FollowTarget } from "#app/platform/notify/target.ts";
import { search as findOnPage } from "#app/platform/search/search.server.ts";
import { follows, newPost, newReply, putItem, putReply, tell, toldOf } from "../../setup/told.ts";
import { asOwner, NOW, twoTowns, type PersonKey, type TestTown, VIEW } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;

beforeAll(async () => {
  [here, there] = await twoTowns();
});

beforeEach(async () => {
  const where = { tenantId: here.tenant.id };
  await here.db.followPerson.deleteMany({ where });
  await here.db.followOrganisation.deleteMany({ where });
  await here.db.followNeighbourhood.deleteMany({ where });
  await here.db.savedSearch.deleteMany({ where });
});

const person = (who: PersonKey): FollowTarget => ({ what: "person", id: here.people[who].accountId });
const organisation = (): FollowTarget => ({ what: "organisation", id: here.organisation });
const neighbourhood = (key: "centrum" | "noord" | "zuid"): FollowTarget => ({ what: "neighbourhood", id: here.neighbourhoods[key] });
const search = (typed: string, neighbourhoodId: string | null = null): FollowTarget => ({ what: "search", typed, neighbourhoodId });

describe("what is new", () => {
  it("is told to who follows its writer, organisation, neighbourhood or words, and to nobody else", async () => {
    await follows(here, "neighbour", person("editor"));
    await follows(here, "connector", neighbourhood("zuid"));
    await follows(here, "moderator", search("huis"));
    await follows(here, "admin", organisation());
    await follows(here, "civilServant", neighbourhood("noord"));
    const own = await newPost(here, { who: "editor", title: "Wie poetst de huizen?", scope: "neighbourhoods", neighbourhoods: [here.neighbourhoods.zuid] });
    expect(await tell(here, own)).toBe(3);
    expect(await toldOf(here, own)).toEqual(["connector: new-neighbourhood", "moderator: new-search", "neighbour: new-person"]);
    const official = await newPost(here, { who: "editor", title: "Open dag", organisation: here.organisation });
    await tell(here, official);
    expect(await toldOf(here, official)).toEqual(["admin: new-organisation"]);
  });

  it("is told once to who follows it for several reasons, by the first of them", async () => {
    for (const target of [neighbourhood("noord"), neighbourhood("zuid"), search("soep"), search("soep over"), organisation()]) await follows(here, "neighbour", target);
    const item = await newPost(here, { who: "editor", organisation: here.organisation, scope: "neighbourhoods", neighbourhoods: [here.neighbourhoods.noord, here.neighbourhoods.zuid] });
    await tell(here, item);
    const rows = await here.db.notification.findMany({ where: { tenantId: here.tenant.id, itemId: item.id } });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ kind: "new-organisation", detail: { also: ["new-search", "new-neighbourhood"], words: expect.stringMatching(/^soep/) as unknown } });
  });

  it("is not told to its writer, and only once however often it is told, also when it comes back into sight", async () => {
    await follows(here, "neighbour", person("resident"));
    await follows(here, "resident", search("soep"));
    const item = await newPost(here);
    expect([await tell(here, item), await tell(here, item)]).toEqual([1, 0]);
    await putItem(here, item, "hidden");
    await putItem(here, item, "published");
    expect(await tell(here, item, "item.unhidden")).toBe(0);
    expect(await toldOf(here, item)).toEqual(["neighbour: new-person"]);
  });

  it("is not told while it is out of sight; when it comes back within a week it is, and later it is no news", async () => {
    await follows(here, "neighbour", person("resident"));
    const item = await newPost(here);
    await putItem(here, item, "hidden");
    expect(await tell(here, item)).toBe(0);
    await putItem(here, item, "published");
    expect(await tell(here, item, "item.unhidden", after(new Date(NOW), { days: 8 }).toISOString())).toBe(0);
    expect(await tell(here, item, "item.unhidden", after(new Date(NOW), { days: 6 }).toISOString())).toBe(1);
  });

  it("is told out of no town that is shut, and no module that is off", async () => {
    await follows(here, "neighbour", person("resident"));
    const item = await newPost(here);
    const tenantId = here.tenant.id;
    await asOwner((client) => client.query("update tenant set status = 'suspended' where id = $1", [tenantId]));
    expect(await tell(here, item)).toBe(0);
    await asOwner((client) => client.query("update tenant set status = 'live' where id = $1", [tenantId]));
    await asOwner((client) => client.query("update tenant_module set enabled = false where tenant_id = $1 and module_id = 'posts'", [tenantId]));
    expect(await tell(here, item)).toBe(0);
    await asOwner((client) => client.query("update tenant_module set enabled = true where tenant_id = $1 and module_id = 'posts'", [tenantId]));
    expect(await tell(here, item)).toBe(1);
  });

  it("reaches every one of many, over pages, and ends complete when it was broken off in the middle", async () => {
    const tenantId = here.tenant.id;
    await here.db.account.createMany({ data: Array.from({ length: 450 }, (_, index) => ({ tenantId, email: `volger${index}@buurt.example`, name: `Volger ${index}`, emailConfirmedAt: new Date(NOW) })) });
    const crowd = await here.db.account.findMany({ where: { tenantId, email: { startsWith: "volger" } }, select: { id: true }, orderBy: { id: "asc" } });
    await here.db.followPerson.createMany({ data: crowd.map(({ id }) => ({ tenantId, accountId: id, personId: here.people.resident.accountId })) });
    const item = await newPost(here);
    expect(await tell(here, item)).toBe(450);
    // As it stands when the worker was killed after its first pages.
    await here.db.notification.deleteMany({ where: { tenantId, itemId: item.id, accountId: { gt: crowd[210]?.id ?? "" } } });
    expect(await tell(here, item)).toBe(239);
    expect(await here.db.notification.count({ where: { tenantId, itemId: item.id } })).toBe(450);
    await here.db.account.deleteMany({ where: { tenantId, email: { startsWith: "volger" } } });
  });
});

describe("a saved search", () => {
  const finds = async (typed: string, fields: Record<string, unknown>, where: string | null = null): Promise<boolean> => {
    await here.db.savedSearch.deleteMany({ where: { tenantId: here.tenant.id } });
    await follows(here, "neighbour", search(typed, where));
    const item = await newPost(here, fields);
    await tell(here, item);
    const page = await findOnPage(here.db, { typed, kinds: ["post"], neighbourhoodId: where ?? undefined, page: 0, size: 100 }, VIEW);
    const told = (await toldOf(here, item)).length > 0;
    expect(!page.nearly && page.cards.some(({ id }) => id === item.id)).toBe(told);
    return told;
  };

  it.each([
    ["huizen", "Een huis te huur", true],
    ["huis", "Nieuwe huizen", true],
    ["cafe", "Het café is open", true],
    ["koffie plein", "Koffie op het plein", true],
    ["koffie plein", "Koffie thuis", false],
    ["wandelen", "Wie wandelt er mee?", true],
    ["fiets", "Een oude auto", false],
    ["auto | fiets", "Mijn fiets", false],
  ])("for “%s” and “%s”: %s, as the search page reads it", async (typed, title, found) => {
    expect(await finds(typed, { title, body: "Zie hierboven." })).toBe(found);
  });

  it("looks in its own neighbourhood, and at what is for the whole town", async () => {
    const { noord, zuid } = here.neighbourhoods;
    const inZuid = { scope: "neighbourhoods", neighbourhoods: [zuid] };
    expect(await finds("soep", inZuid, zuid)).toBe(true);
    expect(await finds("soep", inZuid, noord)).toBe(false);
    expect(await finds("soep", {}, noord)).toBe(true);
  });

  it("is kept once, at most fifty of them, and not without a word", async () => {
    const keep = (typed: string) => follow(here.db, { accountId: here.people.neighbour.accountId, target: search(typed), at: new Date(NOW) });
    for (let index = 0; index < MOST_SEARCHES; index++) await keep(`soep ${index}`);
    expect(await keep("soep 3")).toEqual({ ok: true });
    expect(await keep("nog een")).toEqual({ ok: false, reason: "too-many" });
    await unfollow(here.db, { accountId: here.people.neighbour.accountId, target: search("soep 3") });
    expect(await keep("nog een")).toEqual({ ok: true });
    expect(await keep("!?")).toEqual({ ok: false, reason: "no-words" });
  });
});

describe("following", () => {
  const attempt = (target: FollowTarget) => follow(here.db, { accountId: here.people.resident.accountId, target, at: new Date(NOW) });

  it("takes nothing of another town, nothing out of sight, and not yourself", async () => {
    const elsewhere = await newPost(there);
    const hidden = await newPost(here);
    await putItem(here, hidden, "hidden");
    const foreign: FollowTarget[] = [
      { what: "person", id: there.people.neighbour.accountId },
      { what: "organisation", id: there.organisation },
      { what: "neighbourhood", id: there.neighbourhoods.noord },
      { what: "item", id: elsewhere.id },
      { what: "item", id: hidden.id },
      search("soep", there.neighbourhoods.noord),
    ];
    for (const target of foreign) expect([target, await attempt(target)]).toEqual([target, { ok: false, reason: "unknown" }]);
    expect(await attempt(person("resident"))).toEqual({ ok: false, reason: "yourself" });
  });
});

describe("a reply", () => {
  it("is told to who follows the item, to its writer as a reply to their own, and not to who wrote it", async () => {
    const item = await newPost(here);
    await follows(here, "moderator", { what: "item", id: item.id });
    await newReply(here, item, "neighbour");
    expect(await tell(here, item, "reply.written")).toBe(2);
    expect(await tell(here, item, "reply.written")).toBe(0);
    expect(await toldOf(here, item)).toEqual(["moderator: reply-followed", "resident: reply-own"]);
    await newReply(here, item, "resident", "Tot straks");
    await tell(here, item, "reply.written");
    expect(await toldOf(here, item)).toEqual(["moderator: reply-followed", "moderator: reply-followed", "neighbour: reply-followed", "resident: reply-own"]);
  });

  it("is told to nobody once it, or its item, is out of sight", async () => {
    const item = await newPost(here);
    const id = await newReply(here, item, "neighbour");
    await putReply(here, item, id, "withdrawn");
    expect(await tell(here, item, "reply.written")).toBe(0);
    await putReply(here, item, id, "published");
    await putItem(here, item, "hidden");
    expect(await tell(here, item, "reply.written")).toBe(0);
  });
});
