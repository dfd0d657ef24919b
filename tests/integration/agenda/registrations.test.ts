import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { signUp } from "#app/modules/agenda/registrations/sign-up.server.ts";
import { peopleComing } from "#app/modules/agenda/reading/people.server.ts";
import { maySeeRegistrations } from "#app/modules/agenda/registrations/may-see.server.ts";
import { withdraw } from "#app/modules/agenda/registrations/withdraw.server.ts";
import { changeFacts, FactsRefused } from "#app/modules/agenda/changes/write-facts.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { acting, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";
import { once, plainFacts, someEvent, toldTo } from "./setup.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});
beforeEach(async () => {
  await here.db.notification.deleteMany({ where: { tenantId: here.tenant.id } });
});

const TIME = "2026-12-01T20:00";
const comes = (who: PersonKey, item: ItemRecord, more: { recurrence?: string | null; partySize?: number; key?: string; at?: string } = {}) =>
  signUp(acting(here, who, more.at ? stoppedClock(more.at) : undefined), item, { recurrence: more.recurrence === undefined ? TIME : more.recurrence, partySize: more.partySize ?? 1, key: more.key ?? randomUUID() });
const idOf = async (result: ReturnType<typeof comes>) => {
  const done = await result;
  if (!done.ok) throw new Error(done.reason);
  return done.id;
};
const dinner = (capacity: number | null = 2, more: Partial<typeof plainFacts> = {}) => someEvent(here, { facts: { signingUp: "once", capacity, ...more } });
const statusOf = async (id: string) => (await here.db.eventRegistration.findFirstOrThrow({ where: { tenantId: here.tenant.id, id } })).status;

describe("signing up", () => {
  it("puts somebody on the list, counts the seats and says so", async () => {
    const item = await dinner(5);
    expect(await comes("resident", item, { partySize: 3 })).toMatchObject({ ok: true, status: "registered" });
    const time = await here.db.eventOccurrence.findFirstOrThrow({ where: { tenantId: here.tenant.id, itemId: item.id } });
    expect(time.taken).toBe(3);
    expect(await toldTo(here, "resident")).toEqual(["Je staat op de lijst voor “Samen eten”, dinsdag 1 december, 20:00 tot 22:00 uur, met 3 mensen"]);
  });

  it("has one of two who come in the same moment for the last seat wait", async () => {
    const item = await dinner(1);
    const both = await Promise.all([comes("resident", item), comes("neighbour", item), comes("admin", item)]);
    expect(both.map((each) => each.ok && each.status).sort()).toEqual(["registered", "waiting", "waiting"]);
  });

  it("is refused by the database when there is no seat, by whichever way it comes", async () => {
    const item = await dinner(1);
    await comes("resident", item);
    const second = await idOf(comes("neighbour", item));
    await expect(here.db.eventRegistration.updateMany({ where: { tenantId: here.tenant.id, id: second }, data: { status: "registered" } })).rejects.toThrow(/check/);
  });

  it("is the same wish when it comes twice", async () => {
    const item = await dinner(5);
    const key = randomUUID();
    const [first, second, third] = [await comes("resident", item, { key }), await comes("resident", item, { key }), await comes("resident", item)];
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(await toldTo(here, "resident")).toHaveLength(1);
    const [one, other] = await Promise.all([comes("neighbour", item, { key }), comes("neighbour", item, { key })]);
    expect(one).toEqual(other);
  });

  it("does not bring back what was taken back when an old form comes again, and does with a new one", async () => {
    const item = await dinner(5);
    const key = randomUUID();
    await withdraw(acting(here, "resident"), item, await idOf(comes("resident", item, { key })));
    expect(await comes("resident", item, { key })).toEqual({ ok: false, reason: "not-allowed" });
    expect(await comes("resident", item)).toMatchObject({ ok: true, status: "registered" });
  });

  it("ends at the deadline, to the second", async () => {
    const item = await dinner(5, { closesHours: 24 });
    expect(await comes("resident", item, { at: "2026-11-30T18:59:59Z" })).toMatchObject({ ok: true });
    expect(await comes("neighbour", item, { at: "2026-11-30T19:00:00Z" })).toEqual({ ok: false, reason: "closed" });
  });

  it.each([
    ["there is none", () => someEvent(here), {}, "no-signing-up"],
    ["there is no such time", () => dinner(), { recurrence: "2026-12-02T20:00" }, "no-signing-up"],
    ["it is for one time", () => dinner(), { recurrence: null }, "no-signing-up"],
    ["there are more of them than there is room for", () => dinner(2), { partySize: 3 }, "too-many"],
    ["it is a draft", () => someEvent(here, { facts: { signingUp: "once" }, publish: false }), {}, "not-allowed"],
  ] as const)("is refused when %s", async (_why, event, more, reason) => {
    expect(await comes("resident", await event(), more)).toEqual({ ok: false, reason });
  });

  it("is nothing for somebody of another town", async () => {
    const item = await dinner();
    expect(await signUp(acting(there, "resident"), item, { recurrence: TIME, partySize: 1, key: randomUUID() })).toEqual({ ok: false, reason: "not-allowed" });
  });

  it("is once for all times of a course", async () => {
    const item = await someEvent(here, { series: { rule: "FREQ=WEEKLY;COUNT=4" }, facts: { signingUp: "series", capacity: 1 } });
    expect(await comes("resident", item, { recurrence: null })).toMatchObject({ status: "registered" });
    expect(await comes("neighbour", item, { recurrence: null })).toMatchObject({ status: "waiting" });
    expect(await comes("admin", item)).toEqual({ ok: false, reason: "no-signing-up" });
  });
});

describe("how many come", () => {
  it("leaves out the times that are over", async () => {
    const item = await someEvent(here, { series: { rule: "FREQ=WEEKLY;COUNT=2" }, facts: { signingUp: "once" } });
    await comes("resident", item, { partySize: 3 });
    await comes("neighbour", item, { recurrence: "2026-12-08T20:00", partySize: 2 });
    const counted = (at: string) => peopleComing(here.db, item.id, new Date(at));
    expect(await counted("2026-12-01T20:59:59Z")).toBe(5);
    expect(await counted("2026-12-01T21:00:00Z")).toBe(2);
    expect(await counted("2026-12-08T21:00:00Z")).toBe(0);
  });

  it("has those who come to all of a course until its last time is over", async () => {
    const item = await someEvent(here, { series: { rule: "FREQ=WEEKLY;COUNT=2" }, facts: { signingUp: "series" } });
    await comes("resident", item, { recurrence: null, partySize: 2 });
    expect(await peopleComing(here.db, item.id, new Date("2026-12-02T08:00:00Z"))).toBe(2);
    expect(await peopleComing(here.db, item.id, new Date("2026-12-09T08:00:00Z"))).toBe(0);
  });
});

describe("the row of those who wait", () => {
  it("moves up in order when somebody goes, and says so", async () => {
    const item = await dinner(2);
    const first = await idOf(comes("resident", item, { partySize: 2 }));
    const pair = await idOf(comes("neighbour", item, { partySize: 2 }));
    const one = await idOf(comes("admin", item));
    expect(await withdraw(acting(here, "resident"), item, first)).toBe(true);
    expect([await statusOf(pair), await statusOf(one)]).toEqual(["registered", "waiting"]);
    expect(await toldTo(here, "neighbour")).toContain("Er is plaats: je staat nu op de lijst voor “Samen eten”, dinsdag 1 december, 20:00 tot 22:00 uur");
    expect(await withdraw(acting(here, "resident"), item, first)).toBe(true);
    expect(await statusOf(one)).toBe("waiting");
  });

  it("lets nobody pass who does not fit yet", async () => {
    const item = await dinner(3);
    const alone = await idOf(comes("moderator", item));
    await comes("resident", item, { partySize: 2 });
    const pair = await idOf(comes("neighbour", item, { partySize: 2 }));
    const one = await idOf(comes("admin", item));
    await withdraw(acting(here, "moderator"), item, alone);
    expect([await statusOf(pair), await statusOf(one)]).toEqual(["waiting", "waiting"]);
  });

  it("moves up when there is more room", async () => {
    const item = await dinner(1);
    await comes("resident", item);
    const waiting = await idOf(comes("neighbour", item));
    const { tenant, db, at } = acting(here, "editor");
    await db.transact((tx) => changeFacts(tx, { tenant, item, actorId: null, at, requestId: "test" }, { series: once, facts: { ...plainFacts, signingUp: "once", capacity: 4 } }));
    expect(await statusOf(waiting)).toBe("registered");
  });

  it("is left by somebody else's hand only if they organise it", async () => {
    const item = await dinner(2);
    const id = await idOf(comes("resident", item));
    expect(await withdraw(acting(here, "neighbour"), item, id)).toBe(false);
    expect(await withdraw(acting(here, "editor"), item, id)).toBe(true);
    expect(await statusOf(id)).toBe("cancelled");
    expect(await toldTo(here, "resident")).toContain("Je bent van de lijst gehaald voor “Samen eten”, dinsdag 1 december, 20:00 tot 22:00 uur");
  });

  it("is no longer seen or changed by who wrote the event of an organisation and left it", async () => {
    const item = await someEvent(here, { facts: { signingUp: "once" }, organisationId: here.organisation });
    const id = await idOf(comes("resident", item));
    const editor = acting(here, "editor");
    const left = { ...editor, member: { ...editor.member, editorOf: [] } };
    expect([maySeeRegistrations(editor.member, item), maySeeRegistrations(left.member, item)]).toEqual([true, false]);
    expect(await withdraw(left, item, id)).toBe(false);
    expect(await statusOf(id)).toBe("registered");
    expect(await withdraw(editor, item, id)).toBe(true);
  });
});

describe("a change for which people would have to go", () => {
  it.each([
    ["seats-taken", { signingUp: "once", capacity: 1 }],
    ["people-signed-up", { signingUp: "none", capacity: null }],
  ] as const)("is refused: %s", async (reason, facts) => {
    const item = await dinner(3);
    await comes("resident", item, { partySize: 2 });
    const { tenant, db, at } = acting(here, "editor");
    const change = db.transact((tx) => changeFacts(tx, { tenant, item, actorId: null, at, requestId: "test" }, { series: once, facts: { ...plainFacts, ...facts } }));
    await expect(change).rejects.toEqual(new FactsRefused(reason));
  });
});
