import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { itemPage } from "#app/platform/content/page/item-page.server.ts";
import { itemFor, moveItem } from "#app/platform/content/writing/write-item.server.ts";
import { changePost, writePost } from "#app/modules/posts/commands.server.ts";
import { postForm, type PostInput } from "#app/modules/posts/forms.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { search } from "#app/platform/search/search.server.ts";
import { acting, asOwner, twoTowns, type PersonKey, type TestTown, VIEW } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;

beforeAll(async () => {
  [here, there] = await twoTowns();
});

function input(more: Partial<Record<keyof PostInput, unknown>> = {}): PostInput {
  return postForm.parse({ key: randomUUID(), title: "Wie helpt er in de moestuin?", body: "Zaterdag om tien uur.", scope: "town", neighbourhoods: [], photos: [], intent: "publish", ...more });
}

async function placed(town: TestTown, who: PersonKey, more: Parameters<typeof input>[0] = {}): Promise<ItemRecord> {
  const result = await writePost(acting(town, who), input(more));
  if (!result.ok) throw new Error(result.reason);
  const post = await findItem(town.db, town.tenant.id, result.id);
  if (!post) throw new Error("not there");
  return post;
}

describe("writing a post", () => {
  it("publishes it with its audience, follows it and leaves a line in the audit trail", async () => {
    const post = await placed(here, "resident", { scope: "neighbourhoods", neighbourhoods: [here.neighbourhoods.noord] });
    expect(post).toMatchObject({ status: "published", audience: [here.neighbourhoods.noord], slug: "wie-helpt-er-in-de-moestuin" });
    expect(await here.db.follow.count({ where: { itemId: post.id } })).toBe(1);
    expect(await here.db.auditEvent.findMany({ where: { subjectId: post.id }, select: { action: true, requestId: true } })).toEqual([{ action: "item.published", requestId: "test-request" }]);
  });

  it("once, however often the same form arrives, at the same moment too", async () => {
    const once = input();
    const results = await Promise.all([1, 2, 3, 4].map(() => writePost(acting(here, "resident"), once)));
    expect(new Set(results.map((result) => (result.ok ? result.id : "refused"))).size).toBe(1);
    expect(await here.db.item.count({ where: { idempotencyKey: once.key } })).toBe(1);
  });

  it("that comes again with another text is its writer going on: what was written last counts", async () => {
    const first = input({ title: "Eerst een concept", intent: "draft" });
    const draft = await writePost(acting(here, "resident"), first);
    const again = await writePost(acting(here, "resident"), input({ key: first.key, title: "Nu is het af", body: "Met een slot.", intent: "publish" }));
    if (!draft.ok || !again.ok) throw new Error("refused");
    expect(again.id).toBe(draft.id);
    expect(await findItem(here.db, here.tenant.id, draft.id)).toMatchObject({ title: "Nu is het af", body: "Met een slot.", status: "published" });
  });

  it("that comes again as a whole other post, after the first is out, is another post", async () => {
    const first = input({ title: "Fiets te koop", body: "Rood, met mand." });
    const made = await writePost(acting(here, "resident"), first);
    const other = await writePost(acting(here, "resident"), { ...first, title: "Kast gratis", body: "Zelf ophalen." });
    if (!made.ok || !other.ok) throw new Error("refused");
    expect(other.id).not.toBe(made.id);
    const half = await writePost(acting(here, "resident"), { ...first, body: "", intent: "draft" });
    expect(half.ok && half.id !== made.id).toBe(true);
    expect(await findItem(here.db, here.tenant.id, made.id)).toMatchObject({ title: "Fiets te koop", body: "Rood, met mand." });
  });

  it("that comes again for another audience, with a photo or in another name is taken at its word too", async () => {
    const first = input({ title: "Toch liever alleen Noord" });
    const photo = await here.db.media.create({ data: { tenantId: here.tenant.id, ownerId: here.people.editor.accountId, width: 10, height: 10, widths: [10] } });
    const made = await writePost(acting(here, "editor"), first);
    if (!made.ok) throw new Error("refused");
    const again = async (more: Parameters<typeof input>[0]) => {
      await writePost(acting(here, "editor"), input({ key: first.key, title: first.title, body: first.body, ...more }));
      return findItem(here.db, here.tenant.id, made.id);
    };
    const before = await again({});
    expect(before).toMatchObject({ audience: "town", version: 1 });
    expect(await again({ scope: "neighbourhoods", neighbourhoods: [here.neighbourhoods.noord] })).toMatchObject({ audience: [here.neighbourhoods.noord], version: 2 });
    expect(await again({ scope: "neighbourhoods", neighbourhoods: [here.neighbourhoods.noord], organisation: here.organisation })).toMatchObject({ organisationId: here.organisation, version: 3 });
    const withPhoto = { scope: "neighbourhoods", neighbourhoods: [here.neighbourhoods.noord], organisation: here.organisation, photos: [{ id: photo.id, alt: "Een bord" }] };
    expect(await again(withPhoto)).toMatchObject({ version: 4 });
    expect(await again(withPhoto)).toMatchObject({ version: 4 });
    expect(await here.db.media.findFirst({ where: { id: photo.id } })).toMatchObject({ itemId: made.id, alt: "Een bord" });
  });

  it("in both towns may have the same title and so the same slug", async () => {
    const [one, other] = [await placed(here, "resident", { title: "Burendag" }), await placed(there, "resident", { title: "Burendag" })];
    expect([one.slug, other.slug]).toEqual(["burendag", "burendag"]);
  });

  it.each([
    ["for another town's neighbourhood", () => ({ scope: "neighbourhoods", neighbourhoods: [there.neighbourhoods.centrum] }), "unknown-neighbourhood"],
    ["for somebody else's organisation", () => ({ organisation: here.organisation }), "unknown-organisation"],
    ["for another town's organisation", () => ({ organisation: there.organisation }), "unknown-organisation"],
  ])("is refused %s, and nothing is written", async (_case, more, reason) => {
    const before = await here.db.item.count();
    expect(await writePost(acting(here, "resident"), input(more()))).toEqual({ ok: false, reason });
    expect(await here.db.item.count()).toBe(before);
  });

  it("an editor may do in the organisation's name", async () => {
    expect(await placed(here, "editor", { organisation: here.organisation })).toMatchObject({ organisationId: here.organisation });
  });

  it("takes no photo of another town or another member along", async () => {
    const photo = { width: 10, height: 10, widths: [10] };
    const [theirs, elsewhere] = [randomUUID(), randomUUID()];
    await here.db.media.create({ data: { tenantId: here.tenant.id, id: theirs, ownerId: here.people.neighbour.accountId, ...photo } });
    await there.db.media.create({ data: { tenantId: there.tenant.id, id: elsewhere, ownerId: there.people.resident.accountId, ...photo } });
    const post = await placed(here, "resident", { photos: [{ id: theirs, alt: "Van een ander" }, { id: elsewhere, alt: "Van elders" }] });
    expect(await here.db.media.count({ where: { itemId: post.id } })).toBe(0);
    expect(await there.db.media.count({ where: { id: elsewhere, itemId: null } })).toBe(1);
  });
});

describe("a draft", () => {
  it("is seen by its writer only, and not found", async () => {
    const draft = await placed(here, "resident", { title: "Geheim plannetje", intent: "draft" });
    expect(await itemFor(here.db, here.people.resident, "post", draft.id)).toBeDefined();
    for (const who of ["neighbour", "editor", "connector", "moderator", "admin", "civilServant"] as const) {
      expect([who, await itemFor(here.db, here.people[who], "post", draft.id)]).toEqual([who, undefined]);
    }
    expect(await itemFor(here.db, visitor, "post", draft.id)).toBeUndefined();
    expect((await search(here.db, { typed: "plannetje", kinds: ["post"], page: 0, size: 10 }, VIEW)).cards).toEqual([]);
  });

  it("goes out when it is sent, and is found from then on", async () => {
    const draft = await placed(here, "resident", { title: "Straks klaar", intent: "draft" });
    const result = await changePost(acting(here, "resident"), draft, input({ title: "Vlinderstruik te geef", version: String(draft.version) }));
    expect(result).toEqual({ ok: true, slug: "vlinderstruik-te-geef", held: false });
    const found = await search(here.db, { typed: "vlinderstruiken", kinds: ["post"], page: 0, size: 10 }, VIEW);
    expect(found.cards.map((card) => card.title)).toEqual(["Vlinderstruik te geef"]);
  });
});

describe("a post in an organisation's name", () => {
  it("is no longer changed by its author who stopped being an editor", async () => {
    const post = await placed(here, "editor", { organisation: here.organisation });
    const doing = acting(here, "editor");
    const former = { ...doing, member: { ...doing.member, editorOf: [] } };
    expect(await changePost(former, post, input({ version: String(post.version), organisation: here.organisation }))).toEqual({ ok: false, reason: "unknown-organisation" });
    expect(await changePost(former, post, input({ version: String(post.version) }))).toEqual({ ok: false, reason: "not-allowed" });
  });

  it("is not taken away by its author who stopped being an editor, and its page offers them nothing", async () => {
    const post = await placed(here, "editor", { organisation: here.organisation });
    const doing = acting(here, "editor");
    const former = { ...doing, member: { ...doing.member, editorOf: [] } };
    expect(await moveItem(former, post, "withdraw")).toBeUndefined();
    expect(await moveItem(former, await placed(here, "editor", { organisation: here.organisation, intent: "draft" }), "withdraw")).toBe("withdrawn");
    expect((await findItem(here.db, here.tenant.id, post.id))?.status).toBe("published");
    const { may } = await itemPage(here.db, former.member, post, { open: true });
    expect(may).toEqual({ edit: false, withdraw: false, restore: false, moderate: false, openReplies: false });
    expect((await itemPage(here.db, doing.member, post, { open: true })).may).toMatchObject({ edit: true, withdraw: true });
  });

  it("comes not back by its author who stopped being an editor", async () => {
    const post = await placed(here, "editor", { organisation: here.organisation });
    expect(await moveItem(acting(here, "editor"), post, "withdraw")).toBe("withdrawn");
    const doing = acting(here, "editor");
    const former = { ...doing, member: { ...doing.member, editorOf: [] } };
    const away = await findItem(here.db, here.tenant.id, post.id);
    if (!away) throw new Error("not there");
    expect(await moveItem(former, away, "restore")).toBeUndefined();
    expect(await moveItem(doing, away, "restore")).toBe("published");
  });

  it("does not become a colleague's own by another editor's hand", async () => {
    const post = await placed(here, "editor", { organisation: here.organisation });
    const doing = acting(here, "neighbour");
    const colleague = { ...doing, member: { ...doing.member, editorOf: [here.organisation] } };
    expect(await changePost(colleague, post, input({ version: String(post.version) }))).toEqual({ ok: false, reason: "unknown-organisation" });
    expect(await changePost(colleague, post, input({ version: String(post.version), organisation: here.organisation, title: "Samen beter" }))).toMatchObject({ ok: true });
  });
});

describe("two editors of one post", () => {
  it("the second is told, with the other's text, and nothing is lost or half written", async () => {
    const post = await placed(here, "editor", { organisation: here.organisation });
    const version = String(post.version);
    const [first, second] = await Promise.all([
      changePost(acting(here, "editor"), post, input({ title: "De eerste", version, organisation: here.organisation })),
      changePost(acting(here, "editor"), post, input({ title: "De tweede", version, organisation: here.organisation })),
    ]);
    const [won, lost] = first.ok ? [first, second] : [second, first];
    expect(won.ok).toBe(true);
    const now = await findItem(here.db, here.tenant.id, post.id);
    expect(lost).toMatchObject({ ok: false, reason: "changed-meanwhile", current: { title: now?.title, version: post.version + 1 } });
  });
});

describe("out of sight and back", () => {
  it("its writer withdraws and restores it; others cannot, and twice is once", async () => {
    const post = await placed(here, "resident", { title: "Zonnebloempitten over" });
    expect(await moveItem(acting(here, "neighbour"), post, "withdraw")).toBeUndefined();
    expect(await moveItem(acting(here, "moderator"), post, "withdraw")).toBeUndefined();
    expect(await moveItem(acting(here, "resident"), post, "withdraw")).toBe("withdrawn");
    const gone = await findItem(here.db, here.tenant.id, post.id);
    expect(gone?.status).toBe("withdrawn");
    expect(await itemFor(here.db, visitor, "post", post.id)).toBeUndefined();
    expect((await search(here.db, { typed: "zonnebloempitten", kinds: ["post"], page: 0, size: 10 }, VIEW)).cards).toEqual([]);
    if (!gone) throw new Error("gone for good");
    expect(await moveItem(acting(here, "resident"), gone, "withdraw")).toBe("withdrawn");
    expect(await moveItem(acting(here, "resident"), gone, "restore")).toBe("published");
    expect(await itemFor(here.db, visitor, "post", post.id)).toMatchObject({ status: "published" });
  });

  it.each(["hidden", "removed", "held"] as const)("its writer cannot bring back what the team keeps %s", async (status) => {
    const post = await placed(here, "neighbour");
    await here.db.item.updateMany({ where: { tenantId: here.tenant.id, id: post.id }, data: { status } });
    const kept = await findItem(here.db, here.tenant.id, post.id);
    if (!kept) throw new Error("gone");
    expect(await moveItem(acting(here, "neighbour"), kept, "restore")).toBeUndefined();
    expect((await findItem(here.db, here.tenant.id, post.id))?.status).toBe(status);
  });

  it("a draft that was thrown away comes back as a draft", async () => {
    const draft = await placed(here, "resident", { intent: "draft" });
    await moveItem(acting(here, "resident"), draft, "withdraw");
    const gone = await findItem(here.db, here.tenant.id, draft.id);
    if (!gone) throw new Error("gone");
    await moveItem(acting(here, "resident"), gone, "restore");
    expect((await findItem(here.db, here.tenant.id, draft.id))?.status).toBe("draft");
  });
});

describe("another town's post", () => {
  it("does not exist here: not to read, change or move", async () => {
    const post = await placed(there, "resident");
    expect(await itemFor(here.db, here.people.admin, "post", post.id)).toBeUndefined();
    expect(await moveItem(acting(here, "admin"), post, "withdraw")).toBeUndefined();
    expect(await changePost(acting(here, "resident"), post, input({ version: "1" }))).toEqual({ ok: false, reason: "not-allowed" });
  });
});

describe("the database itself", () => {
  it("publishes no photo without a description", async () => {
    const post = await placed(here, "resident");
    const attempt = here.db.media.create({ data: { tenantId: here.tenant.id, ownerId: here.people.resident.accountId, itemId: post.id, position: 0, alt: "", width: 1, height: 1, widths: [1] } });
    await expect(attempt).rejects.toThrow(/description/);
  });

  it("keeps the listing in step with the status", async () => {
    const post = await placed(here, "resident", { scope: "neighbourhoods", neighbourhoods: [here.neighbourhoods.noord] });
    const listed = () => asOwner(async (client) => (await client.query<{ listed: boolean }>("select listed_at is not null as listed from item_audience where item_id = $1", [post.id])).rows);
    expect(await listed()).toEqual([{ listed: true }]);
    await moveItem(acting(here, "resident"), post, "withdraw");
    expect(await listed()).toEqual([{ listed: false }]);
  });
});
