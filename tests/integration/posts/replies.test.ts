import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { postPaths } from "#app/modules/posts/paths.ts";
import { actOnItem } from "#app/platform/content/page/act.server.ts";
import { answerItem } from "#app/platform/content/page/answer.server.ts";
import { writePost } from "#app/modules/posts/commands.server.ts";
import { postForm } from "#app/modules/posts/forms.ts";
import { findItem, type ItemRecord } from "#app/platform/content/item.server.ts";
import { repliesOf, writeReply } from "#app/platform/content/replies.server.ts";
import { acting, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
let post: ItemRecord;

beforeAll(async () => {
  [here, there] = await twoTowns();
});

async function newPost(town: TestTown): Promise<ItemRecord> {
  const written = await writePost(acting(town, "resident"), postForm.parse({ key: randomUUID(), title: "Soep over", body: "Kom maar halen.", scope: "town" }));
  const found = written.ok ? await findItem(town.db, town.tenant.id, written.id) : undefined;
  if (!found) throw new Error("no post");
  return found;
}

async function reply(who: PersonKey, body: string, parentId: string | null = null, key = randomUUID()) {
  const written = await writeReply(here.db, here.tenant, post, { authorId: here.people[who].accountId, body, parentId, idempotencyKey: key, at: new Date(NOW), requestId: "r" });
  return written.ok ? written.id : written.reason;
}

const count = async () => (await findItem(here.db, here.tenant.id, post.id))?.replyCount;

describe("replies", () => {
  it("are counted, answered one level deep, and a second level is refused", async () => {
    post = await newPost(here);
    const first = await reply("neighbour", "Ik kom!");
    const answer = await reply("resident", "Gezellig", first);
    expect(await reply("neighbour", "Nog dieper", answer)).toBe("no-such-parent");
    expect((await repliesOf(here.db, post.id, null)).map(({ body, parentId }) => [body, parentId])).toEqual([["Ik kom!", null], ["Gezellig", first]]);
    expect(await count()).toBe(2);
  });

  it("of many at the same moment all arrive, and are counted", async () => {
    post = await newPost(here);
    const people = ["neighbour", "resident", "editor", "connector", "moderator", "admin"] as const;
    const ids = await Promise.all(people.map((who) => reply(who, `Van ${who}`)));
    expect(new Set(ids).size).toBe(people.length);
    expect(await count()).toBe(people.length);
    expect(await repliesOf(here.db, post.id, null)).toHaveLength(people.length);
  });

  it("sent again with other words are another reply, and the first stays", async () => {
    post = await newPost(here);
    const key = randomUUID();
    const [first, second] = [await reply("neighbour", "Eerst dit", null, key), await reply("neighbour", "En nog iets", null, key)];
    expect(first).not.toBe(second);
    expect((await repliesOf(here.db, post.id, null)).map(({ body }) => body)).toEqual(["Eerst dit", "En nog iets"]);
  });

  it("sent twice are one", async () => {
    post = await newPost(here);
    const key = randomUUID();
    const ids = await Promise.all([1, 2, 3, 4].map(() => reply("neighbour", "Dubbel", null, key)));
    expect(new Set(ids).size).toBe(1);
    expect(await count()).toBe(1);
  });

  it("are refused in words once there are as many as a page shows", async () => {
    post = await newPost(here);
    const many = Array.from({ length: 500 }, (_, index) => ({ tenantId: here.tenant.id, itemId: post.id, authorId: here.people.neighbour.accountId, body: `Nummer ${index}`, idempotencyKey: randomUUID(), createdAt: new Date(NOW) }));
    await here.db.reply.createMany({ data: many });
    const answered = await answerItem(acting(here, "neighbour"), postPaths, post, { key: randomUUID(), body: "Deze past niet meer" }, { open: true, locale: "nl" });
    expect(answered.ok ? undefined : answered.reply.error).toEqual({ body: [expect.stringContaining("al heel veel reacties")] });
    expect(await count()).toBe(500);
  });

  it("are opened and closed with a line in the audit trail, once", async () => {
    post = await newPost(here);
    for (let time = 0; time < 2; time++) await actOnItem(acting(here, "resident"), postPaths, post, { do: "close-replies" });
    await actOnItem(acting(here, "resident"), postPaths, post, { do: "open-replies" });
    const lines = await here.db.auditEvent.findMany({ where: { subjectId: post.id, action: { startsWith: "item.replies" } }, orderBy: { id: "asc" } });
    expect(lines.map(({ action }) => action)).toEqual(["item.replies-closed", "item.replies-opened"]);
  });

  it("under another town's reply are refused", async () => {
    const elsewhere = await newPost(there);
    const written = await writeReply(there.db, there.tenant, elsewhere, { authorId: there.people.neighbour.accountId, body: "x", parentId: null, idempotencyKey: randomUUID(), at: new Date(NOW), requestId: "r" });
    post = await newPost(here);
    expect(await reply("neighbour", "y", written.ok ? written.id : "")).toBe("no-such-parent");
  });

  it("withdrawn by their writer keep their place only where somebody answered", async () => {
    post = await newPost(here);
    const answered = await reply("neighbour", "Met antwoord");
    await reply("resident", "Antwoord", answered);
    const alone = await reply("neighbour", "Zonder antwoord");
    for (const id of [answered, alone]) await actOnItem(acting(here, "neighbour"), postPaths, post, { do: "withdraw-reply", reply: id });
    expect((await repliesOf(here.db, post.id, null)).map(({ body, status, authorName }) => [body, status, authorName])).toEqual([
      ["", "withdrawn", null],
      ["Antwoord", "published", here.people.resident.name],
    ]);
    expect(await count()).toBe(1);
  });

  it("are withdrawn by nobody but their writer", async () => {
    post = await newPost(here);
    const id = await reply("neighbour", "Hallo");
    expect(await actOnItem(acting(here, "resident"), postPaths, post, { do: "withdraw-reply", reply: id })).toBeUndefined();
    expect(await count()).toBe(1);
  });

  it.each<[PersonKey, boolean]>([
    ["neighbour", false],
    ["editor", false],
    ["connector", true],
    ["moderator", true],
  ])("are brought to the desk by who keeps order: %s, %s", async (who, allowed) => {
    post = await newPost(here);
    const id = await reply("neighbour", "Hallo");
    const to = await actOnItem(acting(here, who), postPaths, post, { do: "moderate", reply: id });
    const found = await here.db.moderationCase.findFirst({ where: { tenantId: here.tenant.id, replyId: id } });
    expect(to).toBe(allowed ? `/toezicht/${found?.id}` : undefined);
    expect(await here.db.moderationCause.count({ where: { tenantId: here.tenant.id, caseId: found?.id ?? randomUUID(), kind: "own-look" } })).toBe(allowed ? 1 : 0);
    expect(await count()).toBe(1);
  });

  it("hidden by the team are not brought back by their writer", async () => {
    post = await newPost(here);
    const id = await reply("neighbour", "Grof");
    await here.db.reply.updateMany({ where: { tenantId: here.tenant.id, id }, data: { status: "hidden" } });
    await actOnItem(acting(here, "neighbour"), postPaths, post, { do: "restore-reply", reply: id });
    expect(await count()).toBe(0);
  });
});

describe("a post whose replies were closed", () => {
  it("takes none until they are open again; only its writer decides", async () => {
    post = await newPost(here);
    expect(await actOnItem(acting(here, "neighbour"), postPaths, post, { do: "close-replies" })).toBeUndefined();
    await actOnItem(acting(here, "resident"), postPaths, post, { do: "close-replies" });
    const send = () => answerItem(acting(here, "neighbour"), postPaths, post, { key: randomUUID(), body: "Mag ik nog?" }, { open: true, locale: "nl" });
    expect(await send()).toMatchObject({ ok: false, reply: { initialValue: { body: "Mag ik nog?" } } });
    await actOnItem(acting(here, "resident"), postPaths, post, { do: "open-replies" });
    expect(await send()).toMatchObject({ ok: true });
  });

  it("closed by the whole town takes none either, and gives an answer back to its box", async () => {
    post = await newPost(here);
    const parent = await reply("neighbour", "Eerste");
    const refused = await answerItem(acting(here, "resident"), postPaths, post, { key: randomUUID(), body: "Antwoord", parent }, { open: false, locale: "nl" });
    expect(refused).toMatchObject({ ok: false, reply: { initialValue: { body: "Antwoord", parent } } });
  });
});

describe("thanks and following", () => {
  it("say what should be, so that twice is once", async () => {
    post = await newPost(here);
    for (const step of ["thank", "thank", "follow", "follow"] as const) await actOnItem(acting(here, "neighbour"), postPaths, post, { do: step });
    expect(await findItem(here.db, here.tenant.id, post.id)).toMatchObject({ thanksCount: 1 });
    expect(await here.db.follow.count({ where: { itemId: post.id, accountId: here.people.neighbour.accountId } })).toBe(1);
    for (const step of ["unthank", "unthank", "unfollow"] as const) await actOnItem(acting(here, "neighbour"), postPaths, post, { do: step });
    expect(await findItem(here.db, here.tenant.id, post.id)).toMatchObject({ thanksCount: 0 });
  });
});
