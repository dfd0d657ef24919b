import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { postPaths } from "#app/modules/posts/paths.ts";
import { answerItem } from "#app/platform/content/page/answer.server.ts";
import { itemFor, moveItem } from "#app/platform/content/writing/write-item.server.ts";
import { changePost, writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { after } from "#app/platform/clock.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import { repliesOf } from "#app/platform/content/replies.server.ts";
import type { ModerationSettings } from "#app/platform/moderation/settings.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { acting, asOwner, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
beforeEach(async () => {
  const [town] = await twoTowns();
  here = town;
  await asOwner(async (client) => {
    await client.query("delete from moderation_case where tenant_id = $1", [here.tenant.id]);
    await client.query("delete from item where tenant_id = $1", [here.tenant.id]);
    await client.query("delete from reply where tenant_id = $1", [here.tenant.id]);
  });
});

const BSN = "Mijn burgerservicenummer is 111222333, kun je dat noteren?";

/** The same town with other wishes about its moderation. */
function wishing(moderation: Partial<ModerationSettings>, who: PersonKey) {
  const { profile } = here.tenant;
  return { ...acting(here, who), tenant: { ...here.tenant, profile: { ...profile, moderation: { ...profile.moderation, ...moderation } } } };
}

const input = (more: Record<string, unknown> = {}) => postForm.parse({ key: randomUUID(), title: "Wie heeft een ladder", body: "Zaterdag wil ik de goot schoonmaken.", scope: "neighbourhoods", neighbourhoods: [here.neighbourhoods.noord], ...more });

async function stored(result: Awaited<ReturnType<typeof writePost>>): Promise<ItemRecord> {
  const item = result.ok ? await findItem(here.db, here.tenant.id, result.id) : undefined;
  if (!item) throw new Error("nothing was written");
  return item;
}

const cases = async () =>
  here.db.moderationCase.findMany({ where: { tenantId: here.tenant.id }, select: { id: true, subject: true, status: true, holds: true, authorId: true, neighbourhoodIds: true, dueAt: true }, orderBy: { openedAt: "asc" } });
const causesOf = async (caseId: string | undefined) => (await here.db.moderationCause.findMany({ where: { tenantId: here.tenant.id, caseId }, orderBy: { at: "asc" } })).map(({ kind }) => kind);
const events = async (itemId: string) => (await here.db.domainEvent.findMany({ where: { tenantId: here.tenant.id, payload: { path: ["itemId"], equals: itemId } }, orderBy: { id: "asc" } })).map(({ name }) => name);

describe("the first post of somebody new", () => {
  it("waits: only its writer and those who keep order there can read it, and nobody is told", async () => {
    const post = await stored(await writePost(wishing({ firstPosts: 1, connectorHours: 12 }, "neighbour"), input()));
    expect(post).toMatchObject({ status: "held", publishedAt: null });
    const readers = [visitor, here.people.resident, here.people.neighbour, here.people.moderator, here.people.connector];
    const seen = await Promise.all(readers.map(async (actor) => (await itemFor(here.db, actor, "post", post.id)) !== undefined));
    expect(seen).toEqual([false, false, true, true, false]);
    const [found] = await cases();
    expect(found).toMatchObject({ subject: "item", status: "open", holds: true, authorId: here.people.neighbour.accountId, neighbourhoodIds: [here.neighbourhoods.noord], dueAt: after(new Date(NOW), { hours: 12 }) });
    expect(await causesOf(found?.id)).toEqual(["first-posts"]);
    expect(await events(post.id)).toEqual(["item.held"]);
  });

  it("sent twice is one post and one case", async () => {
    const form = input();
    const by = wishing({ firstPosts: 1 }, "neighbour");
    const results = [await writePost(by, form), await writePost(by, form)];
    expect(results.map((result) => result.ok && result.held)).toEqual([true, true]);
    expect(await cases()).toHaveLength(1);
  });

  it("is not known yet when it is a draft, and waits when that goes out", async () => {
    const by = wishing({ firstPosts: 1 }, "neighbour");
    const draft = await stored(await writePost(by, input({ intent: "draft" })));
    expect([draft.status, (await cases()).length]).toEqual(["draft", 0]);
    await changePost(by, draft, input({ version: String(draft.version) }));
    expect([(await stored({ ok: true, id: draft.id, slug: "", held: true })).status, (await cases()).length]).toEqual(["held", 1]);
  });

  it("waits no longer once enough of theirs were read", async () => {
    await here.db.item.create({ data: { tenantId: here.tenant.id, kind: "post", authorId: here.people.neighbour.accountId, slug: "eerder", title: "Eerder", status: "published", wholeTown: true, publishedAt: new Date(NOW), idempotencyKey: randomUUID() } });
    expect((await stored(await writePost(wishing({ firstPosts: 1 }, "neighbour"), input()))).status).toBe("published");
    expect((await stored(await writePost(wishing({ firstPosts: 3 }, "neighbour"), input()))).status).toBe("held");
  });

  it.each<[PersonKey, object, string]>([
    ["connector", {}, "published"],
    ["civilServant", {}, "published"],
    ["editor", { organisation: true }, "published"],
    ["editor", {}, "held"],
  ])("of a %s (%o) is %s", async (who, more, status) => {
    const organisation = "organisation" in more ? { organisation: here.organisation } : {};
    expect((await stored(await writePost(wishing({ firstPosts: 1 }, who), input(organisation)))).status).toBe(status);
  });

  it("waits as a reply too, which only its writer sees, and nobody is told of it", async () => {
    const post = await stored(await writePost(acting(here, "resident"), input({ scope: "town" })));
    const placed = await answerItem(wishing({ firstPosts: 1 }, "neighbour"), postPaths, post, { key: randomUUID(), body: "Ik heb er een!" }, { open: true, locale: "nl" });
    expect(placed.ok && placed.to).toContain("gedaan=reply-held");
    const texts = async (reader: string | null) => (await repliesOf(here.db, post.id, reader)).map(({ body }) => body);
    expect([await texts(here.people.neighbour.accountId), await texts(here.people.resident.accountId), await texts(null)]).toEqual([["Ik heb er een!"], [], []]);
    expect((await findItem(here.db, here.tenant.id, post.id))?.replyCount).toBe(0);
    expect(await here.db.domainEvent.count({ where: { tenantId: here.tenant.id, name: "reply.written", payload: { path: ["itemId"], equals: post.id } } })).toBe(0);
    expect((await cases()).map(({ subject, holds }) => [subject, holds])).toEqual([["reply", true]]);
  });
});

describe("what a rule holds", () => {
  it("waits whoever wrote it, and its writer has a decision on record that says why", async () => {
    const post = await stored(await writePost(acting(here, "moderator"), input({ body: BSN })));
    expect(post.status).toBe("held");
    const [decision] = await here.db.moderationDecision.findMany({ where: { tenantId: here.tenant.id, subjectId: post.id } });
    expect(decision).toMatchObject({ kind: "hold", automatic: true, decidedBy: null, foundBy: "rule", ground: "house-rules", rule: "private", authorId: here.people.moderator.accountId });
    expect(decision?.facts).toContain("een BSN");
    const facts = await here.db.moderationFacts.findFirst({ where: { tenantId: here.tenant.id, itemId: post.id } });
    expect(JSON.stringify(facts?.facts)).toContain("bsn");
  });

  it("goes out of sight when it comes in by a change, and stays one case with one decision when it is changed again", async () => {
    const post = await stored(await writePost(acting(here, "resident"), input({ scope: "town" })));
    const changed = await changePost(acting(here, "resident"), post, input({ body: BSN, version: String(post.version) }));
    expect(changed).toMatchObject({ ok: true, held: true });
    const held = await stored({ ok: true, id: post.id, slug: "", held: true });
    expect(held).toMatchObject({ status: "held", publishedAt: post.publishedAt });
    expect(await itemFor(here.db, visitor, "post", post.id)).toBeUndefined();
    await changePost(acting(here, "resident"), held, input({ body: `${BSN} Alsjeblieft.`, version: String(held.version) }));
    expect((await cases()).map(({ status }) => status)).toEqual(["open"]);
    const [only] = await cases();
    expect((await causesOf(only?.id)).sort()).toEqual(["edited", "rule"]);
    expect(await here.db.moderationDecision.count({ where: { tenantId: here.tenant.id, subjectId: post.id } })).toBe(1);
  });

  it("is not got round by taking a post back, changing it, and putting it out again", async () => {
    const post = await stored(await writePost(acting(here, "resident"), input()));
    await moveItem(acting(here, "resident"), post, "withdraw");
    const gone = await stored({ ok: true, id: post.id, slug: "", held: false });
    await changePost(acting(here, "resident"), gone, input({ body: BSN, version: String(gone.version) }));
    const rewritten = await stored({ ok: true, id: post.id, slug: "", held: false });
    expect(rewritten.status).toBe("withdrawn");
    expect(await moveItem(acting(here, "resident"), rewritten, "restore")).toBe("held");
    expect(await cases()).toHaveLength(1);
  });
});

describe("what its author takes away", () => {
  it("leaves the desk, unless a neighbour reported it", async () => {
    const post = await stored(await writePost(wishing({ firstPosts: 1 }, "neighbour"), input()));
    expect(await moveItem(acting(here, "neighbour"), post, "withdraw")).toBe("withdrawn");
    expect((await cases()).map(({ status }) => status)).toEqual(["closed"]);
  });

  it("stays there when a neighbour reported it: they are owed an answer", async () => {
    const post = await stored(await writePost(wishing({ firstPosts: 1 }, "neighbour"), input()));
    const [found] = await cases();
    const report = await here.db.report.create({ data: { tenantId: here.tenant.id, itemId: post.id, caseId: found?.id, reason: "unkind", idempotencyKey: randomUUID() }, select: { id: true } });
    await here.db.moderationCause.create({ data: { tenantId: here.tenant.id, caseId: found?.id ?? "", kind: "report", reportId: report.id, at: new Date(NOW) } });
    await moveItem(acting(here, "neighbour"), post, "withdraw");
    expect((await cases()).map(({ status }) => status)).toEqual(["open"]);
  });
});

describe("what is looked at afterwards", () => {
  it.each<[ModerationSettings["lookAt"], PersonKey, number]>([
    ["pointed-at", "neighbour", 0],
    ["new-people", "neighbour", 1],
    ["new-people", "civilServant", 0],
    ["all", "civilServant", 1],
  ])("%s, of a %s: %i", async (lookAt, who, count) => {
    const post = await stored(await writePost(wishing({ lookAt }, who), input()));
    expect(post.status).toBe("published");
    expect((await cases()).map(({ holds }) => holds)).toEqual(Array.from({ length: count }, () => false));
  });

  it("repeats and floods come to the desk, and stay visible", async () => {
    const body = "Kom zaterdag allemaal naar onze grote uitverkoop in de Kerkstraat, alles moet weg.";
    await writePost(acting(here, "resident"), input({ title: "Uitverkoop", body }));
    const again = await stored(await writePost(acting(here, "resident"), input({ title: "Uitverkoop", body })));
    expect(again.status).toBe("published");
    const [found] = await cases();
    expect(await causesOf(found?.id)).toEqual(["rule"]);
  });
});
