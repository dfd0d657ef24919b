import { randomUUID } from "node:crypto";
import { pino } from "pino";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changeTimes, type Step } from "#app/modules/agenda/changes/single-time.server.ts";
import { changeFacts } from "#app/modules/agenda/changes/write-facts.server.ts";
import { keepAgenda } from "#app/modules/agenda/keep.server.ts";
import { personalData } from "#app/modules/agenda/personal-data.server.ts";
import { signUp } from "#app/modules/agenda/registrations/sign-up.server.ts";
import type { EventFacts } from "#app/modules/agenda/domain/facts.ts";
import type { Series } from "#app/modules/agenda/domain/series.ts";
import { eventOnPage } from "#app/modules/agenda/reading/event-page.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { visitor } from "#app/platform/permissions/actor.ts";
import { acting, NOW, twoTowns, type PersonKey, type TestTown } from "../../setup/towns.ts";
import { once, plainFacts, someEvent, timesOf, toldTo, weekly } from "./setup.ts";

let here: TestTown;
beforeAll(async () => {
  [here] = await twoTowns();
});
beforeEach(async () => {
  const where = { tenantId: here.tenant.id };
  await here.db.notification.deleteMany({ where });
  await here.db.eventRegistration.deleteMany({ where });
});

const signing: EventFacts = { ...plainFacts, signingUp: "once", capacity: 5 };
const comes = async (who: PersonKey, item: ItemRecord, recurrence: string | null, partySize = 1) => {
  const done = await signUp(acting(here, who), item, { recurrence, partySize, key: randomUUID() });
  if (!done.ok) throw new Error(done.reason);
  await here.db.notification.deleteMany({ where: { tenantId: here.tenant.id } });
  return done.id;
};
const change = (item: ItemRecord, series: Series, facts = signing) => {
  const { tenant, db, at } = acting(here, "editor");
  return db.transact((tx) => changeFacts(tx, { tenant, item, actorId: null, at, requestId: "test" }, { series, facts }));
};
const step = (item: ItemRecord, given: Step, who: PersonKey = "editor") => changeTimes(acting(here, who), item, given);
const starts = async (item: ItemRecord) => (await timesOf(here, item.id)).map(({ startsAt, cancelled }) => `${startsAt.toISOString()}${cancelled ? " off" : ""}`);
const keep = (iso: string) => keepAgenda({ db: here.db, tenant: here.tenant, at: stoppedClock(iso).now(), requestId: "test", signal: new AbortController().signal });
const onPage = (item: ItemRecord, keer?: string, actor: TownContext["actor"] = visitor) => {
  const town: TownContext = { site: "town", tenant: here.tenant, db: here.db, actor, requestId: "r", nonce: "", log: pino({ level: "silent" }), clock: stoppedClock(NOW), locale: "nl", origin: "", secure: false, visitorKey: "", changed: () => undefined };
  return eventOnPage(town, item, keer);
};

describe("the times of an event", () => {
  it("are made as instants, over the change of the clocks", async () => {
    expect(await starts(await someEvent(here, { series: { startsLocal: "2027-03-23T19:30", rule: "FREQ=WEEKLY;COUNT=2" } }))).toEqual(["2027-03-23T18:30:00.000Z", "2027-03-30T17:30:00.000Z"]);
  });

  it("go no further than lists look, and are made further when time goes on", async () => {
    const item = await someEvent(here, { series: { rule: "FREQ=WEEKLY" } });
    const before = await timesOf(here, item.id);
    expect(before.at(-1)?.startsAt.getTime()).toBeLessThan(Date.parse("2028-06-01"));
    expect(before.length).toBeGreaterThan(75);
    await keep("2027-01-24T08:00:00Z");
    expect((await timesOf(here, item.id)).length).toBeGreaterThan(before.length + 5);
  });

  it("take those who come along when the hour changes, and tell them", async () => {
    const item = await someEvent(here, { series: weekly, facts: signing });
    const id = await comes("resident", item, "2026-12-08T20:00");
    await change(item, { ...weekly, startsLocal: "2026-12-01T19:00" });
    expect((await here.db.eventRegistration.findFirstOrThrow({ where: { id } })).recurrence).toBe("2026-12-08T19:00");
    expect(await toldTo(here, "resident")).toEqual(["“Samen eten” is verplaatst. Het is nu dinsdag 8 december, 19:00 tot 21:00 uur"]);
    expect((await timesOf(here, item.id)).find(({ recurrence }) => recurrence === "2026-12-08T19:00")?.taken).toBe(1);
  });

  it("keep what was cancelled cancelled when the hour changes", async () => {
    const item = await someEvent(here, { series: weekly, facts: signing });
    await step(item, { do: "cancel-time", recurrence: "2026-12-08T20:00", reason: "ill" });
    await change(item, { ...weekly, startsLocal: "2026-12-01T19:00" });
    expect(await starts(item)).toEqual(["2026-12-01T18:00:00.000Z", "2026-12-08T18:00:00.000Z off", "2026-12-15T18:00:00.000Z", "2026-12-22T18:00:00.000Z"]);
  });

  it("lose what was otherwise on days that they are not held any more", async () => {
    const item = await someEvent(here, { series: weekly, facts: signing });
    await step(item, { do: "cancel-time", recurrence: "2026-12-08T20:00", reason: "ill" });
    await step(item, { do: "move-time", recurrence: "2026-12-22T20:00", startsLocal: "2026-12-23T20:00", minutes: 120 });
    await change(item, { ...weekly, startsLocal: "2026-12-01T19:00", rule: "FREQ=WEEKLY;COUNT=3" });
    const kept = await here.db.eventException.findMany({ where: { tenantId: here.tenant.id, itemId: item.id }, select: { recurrence: true } });
    expect(kept).toEqual([{ recurrence: "2026-12-08T19:00" }]);
  });

  it("tell whoever comes to all of a course once, however much changes", async () => {
    const item = await someEvent(here, { series: weekly, facts: { signingUp: "series", capacity: 5 } });
    await comes("resident", item, null);
    await change(item, { ...weekly, startsLocal: "2026-12-02T20:00" }, { ...plainFacts, signingUp: "series", capacity: 5 });
    expect(await toldTo(here, "resident")).toEqual(["Bij “Samen eten” zijn de tijden veranderd. Kijk wanneer het is"]);
  });

  it("tell whoever would come to one that is no more, and only them", async () => {
    const item = await someEvent(here, { series: weekly, facts: signing });
    await comes("resident", item, "2026-12-22T20:00");
    await comes("neighbour", item, "2026-12-08T20:00");
    await change(item, { ...weekly, rule: "FREQ=WEEKLY;COUNT=3" });
    expect(await toldTo(here, "resident")).toEqual(["“Samen eten” van dinsdag 22 december, 20:00 tot 22:00 uur staat niet meer in de agenda. Je hoeft je niet af te melden"]);
    expect(await toldTo(here, "neighbour")).toEqual([]);
  });

  it("tell whoever comes to all of a course of the one that is no more", async () => {
    const course: EventFacts = { ...plainFacts, signingUp: "series" };
    const item = await someEvent(here, { series: weekly, facts: course });
    await comes("resident", item, null);
    await change(item, { ...weekly, rule: "FREQ=WEEKLY;COUNT=3" }, course);
    expect(await toldTo(here, "resident")).toEqual(["“Samen eten” van dinsdag 22 december, 20:00 tot 22:00 uur staat niet meer in de agenda. Je hoeft je niet af te melden"]);
  });

  it("tell whoever still comes, once, that the place or the link is another", async () => {
    const item = await someEvent(here, { series: weekly, facts: signing });
    await comes("resident", item, "2026-12-08T20:00");
    await comes("resident", item, "2026-12-15T20:00");
    await comes("neighbour", item, "2026-12-22T20:00");
    await step(item, { do: "cancel-time", recurrence: "2026-12-22T20:00", reason: "ill" });
    await here.db.notification.deleteMany({ where: { tenantId: here.tenant.id } });
    const sequence = async () => (await here.db.event.findFirstOrThrow({ where: { tenantId: here.tenant.id, itemId: item.id } })).sequence;
    const before = await sequence();
    await change(item, weekly, { ...signing, place: "De Kerk" });
    expect(await toldTo(here, "resident")).toEqual(["De plek van “Samen eten” is veranderd. Kijk waar het is"]);
    expect(await sequence()).toBe(before + 1);
    await change(item, weekly, { ...signing, place: "De Kerk", onlineLink: "https://praat.example/1" });
    expect(await toldTo(here, "resident")).toContain("De link om online mee te doen met “Samen eten” is veranderd. Kijk hoe je meedoet");
    expect(await sequence()).toBe(before + 2);
    expect(await toldTo(here, "neighbour")).toEqual([]);
  });

  it("made twice are the same, and tell nobody anything", async () => {
    const item = await someEvent(here, { series: weekly, facts: signing });
    await comes("resident", item, "2026-12-08T20:00");
    const before = await timesOf(here, item.id);
    await change(item, weekly);
    expect(await timesOf(here, item.id)).toEqual(before);
    expect(await toldTo(here, "resident")).toEqual([]);
  });
});

describe("cancelling and moving", () => {
  it("one time tells those who come to it, and nobody else; pressed twice once", async () => {
    const item = await someEvent(here, { series: weekly, facts: signing });
    await comes("resident", item, "2026-12-08T20:00");
    await comes("neighbour", item, "2026-12-15T20:00");
    const cancel = { do: "cancel-time", recurrence: "2026-12-08T20:00", reason: "weather" } as const;
    expect([await step(item, cancel), await step(item, cancel)]).toEqual([{ ok: true }, { ok: true }]);
    expect(await toldTo(here, "resident")).toEqual(["“Samen eten” gaat niet door: dinsdag 8 december, 20:00 tot 22:00 uur. Vanwege het weer"]);
    expect(await toldTo(here, "neighbour")).toEqual([]);
    await step(item, { do: "resume-time", recurrence: "2026-12-08T20:00" });
    expect(await toldTo(here, "resident")).toContain("“Samen eten” gaat toch door: dinsdag 8 december, 20:00 tot 22:00 uur");
  });

  it("says why on the page, unless it is for another reason", async () => {
    const item = await someEvent(here, { series: weekly });
    await step(item, { do: "cancel-time", recurrence: "2026-12-08T20:00", reason: "weather" });
    await step(item, { do: "cancel-time", recurrence: "2026-12-15T20:00", reason: "other" });
    const seen = await onPage(item, "2026-12-08T20:00");
    expect(seen.time).toMatchObject({ cancelled: true, reason: "Vanwege het weer" });
    expect(seen.next.map(({ recurrence, cancelled, reason }) => [recurrence.slice(0, 10), cancelled, reason])).toEqual([["2026-12-01", false, null], ["2026-12-15", true, null], ["2026-12-22", false, null]]);
    await step(item, { do: "cancel-event", reason: "few" });
    expect((await onPage(item)).cancelled).toEqual({ reason: "Er zijn te weinig aanmeldingen" });
  });

  it("leaves a cancelled time before the chosen one out of the next times", async () => {
    const item = await someEvent(here, { series: weekly });
    await step(item, { do: "cancel-time", recurrence: "2026-12-01T20:00", reason: "ill" });
    const seen = await onPage(item);
    expect(seen.time?.recurrence).toBe("2026-12-08T20:00");
    expect(seen.next.map(({ recurrence }) => recurrence.slice(0, 10))).toEqual(["2026-12-15", "2026-12-22"]);
  });

  it("says to who signed up that a moved time does not go on", async () => {
    const item = await someEvent(here, { series: weekly, facts: signing });
    await comes("resident", item, "2026-12-08T20:00");
    await comes("resident", item, "2026-12-15T20:00");
    await step(item, { do: "move-time", recurrence: "2026-12-08T20:00", startsLocal: "2026-12-09T20:00", minutes: 120 });
    await step(item, { do: "cancel-time", recurrence: "2026-12-08T20:00", reason: "ill" });
    const own = async () => (await onPage(item, undefined, acting(here, "resident").member)).signUp?.own.map(({ when, cancelled }) => [when, cancelled]);
    expect(await own()).toEqual([["woensdag 9 december, 20:00 tot 22:00 uur", true], ["dinsdag 15 december, 20:00 tot 22:00 uur", false]]);
    await step(item, { do: "cancel-event", reason: "few" });
    expect(await own()).toEqual([["woensdag 9 december, 20:00 tot 22:00 uur", true], ["dinsdag 15 december, 20:00 tot 22:00 uur", true]]);
  });

  it("moves one time with those who come to it, and back", async () => {
    const item = await someEvent(here, { series: weekly, facts: signing });
    await comes("resident", item, "2026-12-08T20:00");
    await step(item, { do: "move-time", recurrence: "2026-12-08T20:00", startsLocal: "2026-12-09T18:30", minutes: 90 });
    expect(await toldTo(here, "resident")).toEqual(["“Samen eten” is verplaatst. Het is nu woensdag 9 december, 18:30 tot 20:00 uur"]);
    expect(await starts(item)).toContain("2026-12-09T17:30:00.000Z");
    await step(item, { do: "cancel-time", recurrence: "2026-12-08T20:00", reason: "other" });
    await step(item, { do: "resume-time", recurrence: "2026-12-08T20:00" });
    expect(await starts(item)).toContain("2026-12-09T17:30:00.000Z");
  });

  it("moves only the end of one time, which begins with the others when their hour changes", async () => {
    const item = await someEvent(here, { series: weekly, facts: signing });
    await comes("resident", item, "2026-12-08T20:00");
    const longer = { do: "move-time", recurrence: "2026-12-08T20:00", startsLocal: "2026-12-08T20:00", minutes: 180 } as const;
    expect(await step(item, longer)).toEqual({ ok: true });
    expect(await toldTo(here, "resident")).toEqual(["“Samen eten” is verplaatst. Het is nu dinsdag 8 december, 20:00 tot 23:00 uur"]);
    const ends = async () => (await timesOf(here, item.id)).map(({ endsAt }) => endsAt.toISOString().slice(5, 16));
    expect(await ends()).toEqual(["12-01T21:00", "12-08T22:00", "12-15T21:00", "12-22T21:00"]);
    await change(item, { ...weekly, startsLocal: "2026-12-01T19:00" });
    expect(await ends()).toEqual(["12-01T20:00", "12-08T21:00", "12-15T20:00", "12-22T20:00"]);
    await step(item, { ...longer, recurrence: "2026-12-08T19:00", startsLocal: "2026-12-08T19:00", minutes: 120 });
    expect(await ends()).toEqual(["12-01T20:00", "12-08T20:00", "12-15T20:00", "12-22T20:00"]);
  });

  it("all of it tells everybody once, and lets nobody sign up any more", async () => {
    const item = await someEvent(here, { series: weekly, facts: signing });
    await comes("resident", item, "2026-12-08T20:00");
    await comes("resident", item, "2026-12-15T20:00");
    await step(item, { do: "cancel-event", reason: "few" });
    expect(await toldTo(here, "resident")).toEqual(["“Samen eten” gaat helemaal niet door. Er zijn te weinig aanmeldingen"]);
    expect((await starts(item)).every((each) => each.endsWith(" off"))).toBe(true);
    expect(await signUp(acting(here, "neighbour"), item, { recurrence: "2026-12-08T20:00", partySize: 1, key: randomUUID() })).toEqual({ ok: false, reason: "cancelled" });
  });

  it("is for who organises it, and for times that there are", async () => {
    const item = await someEvent(here, { series: weekly, facts: signing });
    expect(await step(item, { do: "cancel-event", reason: "few" }, "neighbour")).toEqual({ ok: false, reason: "not-allowed" });
    expect(await step(item, { do: "cancel-time", recurrence: "2026-12-09T20:00", reason: "few" })).toEqual({ ok: false, reason: "unknown-time" });
  });

  it("is not for who wrote the event of an organisation and left it", async () => {
    const item = await someEvent(here, { organisationId: here.organisation });
    const editor = acting(here, "editor");
    const cancel = { do: "cancel-event", reason: "few" } as const;
    expect(await changeTimes({ ...editor, member: { ...editor.member, editorOf: [] } }, item, cancel)).toEqual({ ok: false, reason: "not-allowed" });
    expect(await changeTimes(editor, item, cancel)).toEqual({ ok: true });
  });
});

describe("what the agenda does by itself", () => {
  it("reminds once, the day before, and not who signed up within that day", async () => {
    const item = await someEvent(here, { facts: signing });
    await comes("resident", item, "2026-12-01T20:00");
    await keep("2026-11-30T18:59:00Z");
    expect(await toldTo(here, "resident")).toEqual([]);
    await keep("2026-11-30T19:00:00Z");
    await signUp(acting(here, "neighbour", stoppedClock("2026-11-30T20:00:00Z")), item, { recurrence: "2026-12-01T20:00", partySize: 1, key: randomUUID() });
    await keep("2026-11-30T21:00:00Z");
    expect(await toldTo(here, "resident")).toEqual(["Denk je aan “Samen eten”? Het is dinsdag 1 december, 20:00 tot 22:00 uur, De Lantaarn"]);
    expect(await toldTo(here, "neighbour")).toHaveLength(1);
  });

  it("reminds who comes to a course of each time", async () => {
    const item = await someEvent(here, { series: weekly, facts: { signingUp: "series" } });
    await comes("resident", item, null);
    await keep("2026-12-01T10:00:00Z");
    await keep("2026-12-08T10:00:00Z");
    await keep("2026-12-08T10:05:00Z");
    expect(await toldTo(here, "resident")).toHaveLength(2);
  });

  it("tells who comes to a time that is gone, or at another hour, when it makes the times further ahead", async () => {
    const item = await someEvent(here, { series: { rule: "FREQ=WEEKLY" }, facts: signing });
    await comes("resident", item, "2026-12-22T20:00");
    await comes("neighbour", item, "2026-12-08T20:00");
    await comes("connector", item, "2026-12-15T20:00");
    const where = { tenantId: here.tenant.id, itemId: item.id };
    // What the rule came to before the zone had other rules, and before somebody took a time out by hand.
    await here.db.eventException.create({ data: { ...where, recurrence: "2026-12-22T20:00", kind: "dropped" } });
    await here.db.eventOccurrence.updateMany({ where: { ...where, recurrence: "2026-12-08T20:00" }, data: { startsAt: new Date("2026-12-08T18:00:00Z") } });
    await here.db.event.updateMany({ where, data: { madeUntil: new Date("2027-06-01T00:00:00Z") } });
    expect(await keep("2026-11-25T08:00:00Z")).toMatchObject({ extended: 1 });
    expect(await toldTo(here, "resident")).toEqual(["“Samen eten” van dinsdag 22 december, 20:00 tot 22:00 uur staat niet meer in de agenda. Je hoeft je niet af te melden"]);
    expect(await toldTo(here, "neighbour")).toEqual(["“Samen eten” is verplaatst. Het is nu dinsdag 8 december, 20:00 tot 22:00 uur"]);
    expect(await toldTo(here, "connector")).toEqual([]);
    await keep("2026-11-25T09:00:00Z");
    expect(await toldTo(here, "resident")).toHaveLength(1);
  });

  it("lets in who waits when an account is deleted", async () => {
    const item = await someEvent(here, { facts: { ...signing, capacity: 1 } });
    await comes("resident", item, "2026-12-01T20:00");
    await comes("neighbour", item, "2026-12-01T20:00");
    await here.db.transact((tx) => personalData.erase(tx, here.people.resident.accountId, new Date(NOW)));
    await keep("2026-11-24T09:00:00Z");
    expect(await toldTo(here, "neighbour")).toEqual(["Er is plaats: je staat nu op de lijst voor “Samen eten”, dinsdag 1 december, 20:00 tot 22:00 uur"]);
  });

  it("lets people go from what was taken away, and tells them apart from it", async () => {
    const item = await someEvent(here, { facts: signing });
    await comes("resident", item, "2026-12-01T20:00");
    await here.db.item.updateMany({ where: { tenantId: here.tenant.id, id: item.id }, data: { status: "withdrawn" } });
    await keep("2026-11-24T09:00:00Z");
    expect(await toldTo(here, "resident")).toEqual(["“Samen eten” staat niet meer in de agenda. Je hoeft je niet af te melden"]);
    expect(await here.db.notification.findFirst({ where: { tenantId: here.tenant.id } })).toMatchObject({ itemId: null });
  });

  it("forgets who came after a while, and keeps when a single event was", async () => {
    const item = await someEvent(here, { facts: signing });
    await comes("resident", item, "2026-12-01T20:00");
    await keep("2027-02-20T09:00:00Z");
    expect(await here.db.eventRegistration.count({ where: { tenantId: here.tenant.id } })).toBe(1);
    await keep("2027-03-10T09:00:00Z");
    expect(await here.db.eventRegistration.count({ where: { tenantId: here.tenant.id } })).toBe(0);
    await keep("2030-03-10T09:00:00Z");
    expect(await timesOf(here, item.id)).toHaveLength(1);
  });

  it("hands over what somebody signed up for", async () => {
    const item = await someEvent(here, { series: once, facts: signing });
    await comes("resident", item, "2026-12-01T20:00", 2);
    expect(await personalData.export(here.db, here.people.resident.accountId)).toMatchObject({ registrations: [{ title: "Samen eten", status: "registered", people: 2 }] });
  });
});

