import { beforeEach, describe, expect, it } from "vitest";
import { claim } from "#app/platform/moderation/cases/claim.server.ts";
import { openCase } from "#app/platform/moderation/cases/open-case.server.ts";
import { queue } from "#app/platform/moderation/cases/queue.server.ts";
import { watchClocks } from "#app/platform/moderation/clocks/watch.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { newRequest, toldPeople } from "../../setup/help.ts";
import { caseAbout, clearDesk, later, minutes } from "../../setup/moderation.ts";
import { mailDue, mailsTo } from "../../setup/told.ts";
import { NOW, twoTowns, type TestTown } from "../../setup/towns.ts";

let here: TestTown;
let there: TestTown;
beforeEach(async () => {
  [here, there] = await twoTowns();
  await clearDesk(here, there);
  await here.db.notification.deleteMany({ where: { tenantId: here.tenant.id } });
});

const MIDNIGHT = "2026-11-24T23:00:00Z";
const dark = { title: "Wie komt er langs? Ik weet het allemaal niet meer en ik heb het koud", body: "Ik wil niet meer leven." };
const poor = { title: "Wie heeft er soep?", body: "De kast is leeg." };
const caseOf = ({ id }: ItemRecord) => here.db.moderationCase.findFirstOrThrow({ where: { tenantId: here.tenant.id, itemId: id } });
const watch = (count: number) => watchClocks({ db: here.db, tenant: here.tenant, at: minutes(count), requestId: "watch" });
const toldAdmin = async () => (await toldPeople(here)).filter((line) => line.startsWith("admin"));

describe("a text that tells of harm, at the desk", () => {
  it("stands before what waited longer, also over the pages", async () => {
    const { item } = await caseAbout(here);
    const request = await newRequest(here, { ...poor, at: MIDNIGHT });
    await here.db.moderationCase.updateMany({ where: { tenantId: here.tenant.id, itemId: item.id }, data: { dueAt: minutes(-5) } });
    const lines = await queue(here.db, here.people.moderator, {}, new Date(NOW));
    expect(lines.map(({ title }) => title)).toEqual([request.title, item.title]);
    const [first, second] = lines;
    expect((await queue(here.db, here.people.moderator, { after: first }, new Date(NOW))).map(({ title }) => title)).toEqual([item.title]);
    expect(await queue(here.db, here.people.moderator, { after: second }, new Date(NOW))).toEqual([]);
  });

  it.each([
    ["of a life in two hours, by night too", dark, MIDNIGHT, "2026-11-25T01:00:00.000Z"],
    ["of food before the day is over on the town's clock", poor, NOW, "2026-11-24T23:00:00.000Z"],
    ["of food and a life in two hours", { ...dark, body: `${dark.body} ${poor.body}` }, NOW, "2026-11-24T10:00:00.000Z"],
    ["of food on the day on which summer time ends", poor, "2026-10-25T12:00:00Z", "2026-10-25T23:00:00.000Z"],
  ])("is due %s", async (_case, words, at, due) => {
    expect((await caseOf(await newRequest(here, { ...words, at }))).dueAt.toISOString()).toBe(due);
  });

  it("makes sooner what is at the desk already, and nothing later", async () => {
    const { item } = await caseAbout(here);
    const bring = (about: string[], count: number) =>
      here.db.transact((tx) => openCase(tx, here.tenant, { subject: "item", subjectId: item.id, authorId: item.authorId, audience: item.audience, holds: true, causes: [{ kind: "care", detail: { about } }] }, { actorId: null, at: minutes(count), requestId: "r" }));
    await bring(["suicide"], 10);
    expect((await caseOf(item)).dueAt).toEqual(minutes(130));
    await bring(["debt"], 20);
    expect((await caseOf(item)).dueAt).toEqual(minutes(130));
  });

  it("is told to connector and moderator with its title, in the night too", async () => {
    await newRequest(here, { ...dark, at: MIDNIGHT });
    const said = "Iemand heeft misschien meer nodig dan een buur: “Wie komt er langs? Ik weet het allemaal niet meer en ik heb…”. Lees het nu en neem contact op";
    expect((await toldPeople(here)).sort()).toEqual([`connector task: ${said}`, `moderator task: ${said}`]);
    await mailDue(here, MIDNIGHT);
    expect((await mailsTo(here, "connector")).map(({ subject }) => subject)).toEqual([said]);
    expect(await mailsTo(here, "moderator")).toHaveLength(1);
  });

  it("goes to the admins when nobody took it in its time, once, in the night too", async () => {
    const request = await newRequest(here, dark);
    expect(await watch(119)).toMatchObject({ escalated: 0 });
    expect(await toldAdmin()).toEqual([]);
    await Promise.all([watch(120), watch(120)]);
    expect((await caseOf(request)).step).toBe("tenant-admin");
    expect(await toldAdmin()).toEqual(["admin task: Iemand heeft misschien snel hulp nodig en nog niemand pakte het op: “Wie komt er langs? Ik weet het allemaal niet meer en ik heb…”. Lees het nu en neem contact op"]);
    await mailDue(here, MIDNIGHT);
    expect(await mailsTo(here, "admin")).toHaveLength(1);
  });

  it("stays with whoever took it, as long as they have it", async () => {
    const request = await newRequest(here, dark);
    const { id } = await caseOf(request);
    expect(await claim(later(here, "connector", 110), id)).toEqual({ ok: true });
    expect(await watch(125)).toMatchObject({ escalated: 0 });
    expect(await toldAdmin()).toEqual([]);
    expect(await watch(141)).toMatchObject({ escalated: 1 });
    expect(await toldAdmin()).toHaveLength(1);
  });
});
