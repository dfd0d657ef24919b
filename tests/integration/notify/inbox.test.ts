import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { after } from "#app/platform/clock.ts";
import { changeStatus } from "#app/platform/content/change-status.server.ts";
import { cursorSchema } from "#app/platform/content/cursor.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { inboxPage, openNotification, readAll, unreadCount } from "#app/platform/notify/inbox.server.ts";
import { rememberReading } from "#app/platform/notify/reading.server.ts";
import { newPost, newReply, putReply, tell } from "../../setup/told.ts";
import { asOwner, NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
let me: string;
let post: ItemRecord;
let reply: string;

const by = { actorId: "0199d1c0-0000-7000-8000-000000000001", at: new Date(NOW), requestId: "r" };
const later = (minutes: number) => after(new Date(NOW), { minutes });
const unread = (opened?: string) => unreadCount(here.db, here.tenant, me, opened);
const lines = async () => (await inboxPage(here.db, here.tenant, me, { size: 30 })).tellings;
const reading = async () => (await here.db.reading.findFirst({ where: { tenantId: here.tenant.id, accountId: me, itemId: post.id } }))?.readAt;

beforeAll(async () => {
  [here, there] = await twoTowns();
  me = here.people.resident.accountId;
});

beforeEach(async () => {
  await here.db.notification.deleteMany({ where: { tenantId: here.tenant.id } });
  post = await newPost(here);
  reply = await newReply(here, post, "neighbour");
  await tell(here, post, "reply.written");
});

describe("what somebody was told", () => {
  it("is listed with who, what and where, newest first, in pages that neither skip nor repeat", async () => {
    for (const minute of [1, 2, 3, 4]) {
      await newReply(here, post, "neighbour", `Nummer ${minute}`, later(minute).toISOString());
      await tell(here, post, "reply.written", later(minute).toISOString());
    }
    const first = await inboxPage(here.db, here.tenant, me, { size: 2 });
    const second = await inboxPage(here.db, here.tenant, me, { size: 2, after: cursorSchema.parse(first.next) });
    const third = await inboxPage(here.db, here.tenant, me, { size: 2, after: cursorSchema.parse(second.next) });
    expect([first, second, third].flatMap(({ tellings }) => tellings.map(({ words }) => words))).toEqual(["Nummer 4", "Nummer 3", "Nummer 2", "Nummer 1", "Ik kom!"]);
    expect(third.next).toBeUndefined();
    expect(third.tellings[0]).toMatchObject({ kind: "reply-own", by: here.people.neighbour.name, title: "Soep over", unread: true, path: `/berichten/${post.id}/${post.slug}#reactie-${reply}` });
    expect(await unread()).toBe(5);
  });

  it("is neither listed nor counted, nor opened, while it may not be read", async () => {
    const [line] = await lines();
    await putReply(here, post, reply, "hidden");
    expect([await unread(), (await lines()).length, await openNotification(here.db, here.tenant, me, line?.id ?? "", new Date(NOW))]).toEqual([0, 0, undefined]);
    await putReply(here, post, reply, "published");
    expect(await unread()).toBe(1);
    await changeStatus(here.db, here.tenant, post, "withdraw", by);
    expect([await unread(), (await lines()).length]).toEqual([0, 0]);
  });

  it("is read by the way to it, by opening the page it is about, or all at once; each time only one's own", async () => {
    const [line] = await lines();
    const id = line?.id ?? "";
    expect(await openNotification(here.db, here.tenant, here.people.moderator.accountId, id, new Date(NOW))).toBeUndefined();
    expect(await openNotification(there.db, there.tenant, there.people.resident.accountId, id, new Date(NOW))).toBeUndefined();
    expect(await unread()).toBe(1);
    expect(await openNotification(here.db, here.tenant, me, id, new Date(NOW))).toContain(post.id);
    expect(await unread()).toBe(0);
    expect((await lines()).map((each) => each.unread)).toEqual([false]);

    await newReply(here, post, "neighbour", "Nog een");
    await tell(here, post, "reply.written");
    expect([await unread(), await unread(post.id)]).toEqual([1, 0]);
    await rememberReading(here.db, here.people.moderator.accountId, post.id, new Date(NOW));
    expect(await unread()).toBe(1);
    await rememberReading(here.db, me, post.id, new Date(NOW));
    expect(await unread()).toBe(0);

    await newReply(here, post, "neighbour", "En nog een");
    await tell(here, post, "reply.written");
    await readAll(here.db, here.people.moderator.accountId, later(1));
    expect(await unread()).toBe(1);
    await readAll(here.db, me, later(1));
    expect(await unread()).toBe(0);
  });

  it("is counted no further than the bell says", async () => {
    const tenantId = here.tenant.id;
    const { eventId } = await here.db.notification.findFirstOrThrow({ where: { tenantId } });
    await here.db.notification.createMany({ data: Array.from({ length: 150 }, (_, index) => ({ tenantId, accountId: me, eventId, kind: "reply-own", onceKey: `x ${index}`, itemId: post.id })) });
    expect(await unread()).toBe(100);
  });

  it("is found along the index of what is unread", async () => {
    const plan = await asOwner(async (client) => {
      await client.query("set enable_seqscan = off");
      const { rows } = await client.query<{ "QUERY PLAN": string }>("explain select from notification n where n.tenant_id = $1 and n.account_id = $2 and n.read_at is null limit 100", [here.tenant.id, me]);
      return rows.map((row) => row["QUERY PLAN"]).join("\n");
    });
    expect(plan).toContain("notification_unread");
  });
});

describe("reading", () => {
  it("is remembered once an hour, and again when somebody replied in between", async () => {
    await rememberReading(here.db, me, post.id, later(5));
    await rememberReading(here.db, me, post.id, later(20));
    expect(await reading()).toEqual(later(5));
    await newReply(here, post, "neighbour", "Nieuw", later(25).toISOString());
    await rememberReading(here.db, me, post.id, later(30));
    expect(await reading()).toEqual(later(30));
    await rememberReading(here.db, me, post.id, later(91));
    expect(await reading()).toEqual(later(91));
  });

  it("of what is not out, or elsewhere, is none", async () => {
    const draft = await newPost(here, { intent: "draft" });
    const elsewhere = await newPost(there);
    for (const { id } of [draft, elsewhere]) await rememberReading(here.db, me, id, new Date(NOW));
    expect(await here.db.reading.count({ where: { itemId: { in: [draft.id, elsewhere.id] } } })).toBe(0);
  });
});
