import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { createItem } from "#app/platform/content/create-item.server.ts";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import { feedPage, type FeedWish } from "#app/platform/content/feed.server.ts";
import type { Audience } from "#app/platform/content/audience.ts";
import { after } from "#app/platform/clock.ts";
import { NOW, twoTowns, type TestTown, VIEW } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;

async function publish(town: TestTown, title: string, audience: Audience, minutesAgo: number): Promise<string> {
  const author = town.people.resident;
  const item = { kind: "post", authorId: author.accountId, organisationId: null, title, body: "Tekst", audience, publish: true, idempotencyKey: randomUUID(), at: after(new Date(NOW), { minutes: -minutesAgo }), requestId: "r" };
  const { id } = await createItem(town.db, town.tenant, item, async (tx, itemId) => {
    await tx.post.create({ data: { tenantId: town.tenant.id, itemId } });
  });
  return id;
}

async function titles(town: TestTown, wish: Partial<FeedWish>): Promise<string[]> {
  return (await feedPage(town.db, { kinds: ["post"], size: 50, ...wish }, VIEW)).cards.map((card) => card.title);
}

/** Reads a feed to its end, page by page. */
async function walk(town: TestTown, wish: Partial<FeedWish>, size: number, between?: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  let next: string | undefined;
  do {
    const page = await feedPage(town.db, { kinds: ["post"], ...wish, size, after: next ? cursorSchema.parse(next) : undefined }, VIEW);
    seen.push(...page.cards.map((card) => card.title));
    next = page.next;
    await between?.();
  } while (next);
  return seen;
}

beforeAll(async () => {
  [here, there] = await twoTowns();
  const { centrum, noord, zuid } = here.neighbourhoods;
  await publish(here, "centrum 1", [centrum], 50);
  await publish(here, "noord 1", [noord], 40);
  await publish(here, "heel de stad", "town", 30);
  await publish(here, "centrum en noord", [centrum, noord], 20);
  await publish(here, "zuid 1", [zuid], 10);
  await publish(there, "van de buren", "town", 5);
});

describe("a feed", () => {
  it("of the whole town shows everything, newest first, and nothing of another town", async () => {
    expect(await titles(here, {})).toEqual(["zuid 1", "centrum en noord", "heel de stad", "noord 1", "centrum 1"]);
  });

  it("of a neighbourhood shows what is for it and for everyone", async () => {
    expect(await titles(here, { neighbourhoodIds: [here.neighbourhoods.centrum] })).toEqual(["centrum en noord", "heel de stad", "centrum 1"]);
  });

  it("of several neighbourhoods shows each item once", async () => {
    const { centrum, noord } = here.neighbourhoods;
    expect(await titles(here, { neighbourhoodIds: [centrum, noord] })).toEqual(["centrum en noord", "heel de stad", "noord 1", "centrum 1"]);
  });

  it("of another town's neighbourhood shows only what is for everyone", async () => {
    expect(await titles(here, { neighbourhoodIds: [there.neighbourhoods.centrum] })).toEqual(["heel de stad"]);
  });

  it.each([1, 2, 3])("in pages of %i neither skips nor repeats", async (size) => {
    const { centrum, noord } = here.neighbourhoods;
    expect(await walk(here, {}, size)).toEqual(await titles(here, {}));
    expect(await walk(here, { neighbourhoodIds: [centrum, noord] }, size)).toEqual(await titles(here, { neighbourhoodIds: [centrum, noord] }));
  });

  it("neither skips nor repeats while others publish, many in the same millisecond", async () => {
    const before = await titles(here, {});
    for (let count = 0; count < 5; count += 1) await publish(here, `gelijk ${count}`, "town", 60);
    const all = await titles(here, {});
    let newest = 0;
    const seen = await walk(here, {}, 2, () => publish(here, `nieuw ${(newest += 1)}`, "town", -newest));
    expect(seen).toEqual(all);
    expect(all).toEqual(expect.arrayContaining(before));
  });
});
