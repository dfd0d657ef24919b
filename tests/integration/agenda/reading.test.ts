import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { eventsFor, eventsOf, oneEvent, type CalendarAsk } from "#app/modules/agenda/calendars/events.server.ts";
import { dropOwnCalendar, ownCalendarPath, ownerOfCalendar, renewOwnCalendar } from "#app/modules/agenda/calendars/own-address.server.ts";
import { changeTimes, type Step } from "#app/modules/agenda/changes/single-time.server.ts";
import { eventKind } from "#app/modules/agenda/event.item.server.ts";
import { hands } from "#app/modules/agenda/hands.server.ts";
import { writeCalendar } from "#app/modules/agenda/ical/write-calendar.ts";
import { signUp } from "#app/modules/agenda/registrations/sign-up.server.ts";
import { stoppedClock } from "#app/platform/clock.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import { timesBetween, timesIGoTo } from "#app/modules/agenda/reading/times.server.ts";
import { acting, NOW, twoTowns, VIEW, type TestTown } from "../../setup/towns.ts";
import { plainFacts, someEvent, weekly } from "./setup.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});
beforeEach(async () => {
  await here.db.item.deleteMany({ where: { tenantId: here.tenant.id } });
});

const at = new Date(NOW);
const december = { from: new Date("2026-11-30T23:00:00Z"), until: new Date("2026-12-31T23:00:00Z"), size: 50 };
const titles = async (wish: Partial<Parameters<typeof timesBetween>[1]> = {}) => (await timesBetween(here.db, { ...december, ...wish })).map(({ title, startsAt }) => `${title} ${startsAt.toISOString().slice(5, 10)}`);

describe("what is on", () => {
  it("is every time between two moments, soonest first, and what goes on already", async () => {
    await someEvent(here, { title: "Soep", series: weekly });
    await someEvent(here, { title: "Nacht", series: { startsLocal: "2026-11-30T22:00", minutes: 180 } });
    await someEvent(here, { title: "Voorbij", series: { startsLocal: "2026-11-30T20:00", minutes: 60 } });
    expect(await titles()).toEqual(["Nacht 11-30", "Soep 12-01", "Soep 12-08", "Soep 12-15", "Soep 12-22"]);
  });

  it("is for a neighbourhood what is for it and for everybody", async () => {
    await someEvent(here, { title: "Centrum", audience: [here.neighbourhoods.centrum] });
    await someEvent(here, { title: "Noord", audience: [here.neighbourhoods.noord] });
    await someEvent(here, { title: "Iedereen" });
    expect((await titles({ neighbourhoodIds: [here.neighbourhoods.noord] })).sort()).toEqual(["Iedereen 12-01", "Noord 12-01"]);
    expect(await titles({ neighbourhoodIds: [here.neighbourhoods.zuid] })).toEqual(["Iedereen 12-01"]);
  });

  it("is by theme and organisation", async () => {
    await someEvent(here, { title: "Eten", facts: { theme: "food" } });
    await someEvent(here, { title: "Van het buurthuis", organisationId: here.organisation });
    expect(await titles({ theme: "food" })).toEqual(["Eten 12-01"]);
    expect(await titles({ organisationId: here.organisation })).toEqual(["Van het buurthuis 12-01"]);
  });

  it("goes on behind a place without skipping or repeating, though many begin at once", async () => {
    for (const name of ["a", "b", "c", "d", "e"]) await someEvent(here, { title: name });
    const all = await timesBetween(here.db, december);
    const seen: string[] = [];
    let after: { at: Date; id: string } | undefined;
    for (let page = 0; page < 4; page += 1) {
      const found = (await timesBetween(here.db, { ...december, size: 2, after })).slice(0, 2);
      const last = found.at(-1);
      seen.push(...found.map(({ title }) => title));
      if (last) after = { at: last.startsAt, id: last.id };
    }
    expect(seen).toEqual(all.map(({ title }) => title));
  });

  it("is nothing of a draft, of what was taken away, or of another town", async () => {
    await someEvent(here, { publish: false });
    const gone = await someEvent(here);
    await here.db.item.updateMany({ where: { tenantId: here.tenant.id, id: gone.id }, data: { status: "hidden" } });
    await someEvent(there);
    expect(await titles()).toEqual([]);
  });

  it("stands on cards and in editions with its next time, once", async () => {
    const item = await someEvent(here, { series: weekly });
    await changeTimes(acting(here, "editor"), item, { do: "cancel-time", recurrence: "2026-12-01T20:00", reason: "ill" });
    expect(await eventKind.upcoming?.(here.db, at, new Date("2026-12-31T00:00:00Z"))).toEqual([{ itemId: item.id, startsAt: new Date("2026-12-08T19:00:00Z") }]);
    const facts = (await eventKind.card(here.db, [item.id], { ...VIEW, at: new Date("2026-11-30T10:00:00Z") })).get(item.id);
    expect(facts).toEqual({ badges: [], lines: [{ icon: "calendar", text: "dinsdag 8 december, 20:00 tot 22:00 uur" }, { icon: "place", text: "De Lantaarn" }] });
  });

  it("fills a corner of the square, each event once, and invites where there is nothing", async () => {
    const ask = { db: here.db, tenant: here.tenant, actor: here.people.resident, neighbourhoodIds: null, view: VIEW };
    expect(await hands.square?.(ask)).toMatchObject({ cards: [], empty: { action: { href: "/agenda/nieuw" } } });
    await someEvent(here, { title: "Elke dag", series: { rule: "FREQ=DAILY", startsLocal: "2026-11-25T10:00" } });
    await someEvent(here, { title: "Eén keer" });
    expect((await hands.square?.(ask))?.cards.map(({ title }) => title)).toEqual(["Elke dag", "Eén keer"]);
  });
});

describe("a calendar to follow", () => {
  const ask = (): CalendarAsk => ({ origin: "https://hier.example", at, themes: { food: "Eten" } });
  const names = async (accountId: string) => (await eventsFor(here.db, accountId, ask())).map(({ title, uid, series }) => [title, uid.length > 36, series.rule]);

  it("has what is published, with what is cancelled said to be", async () => {
    const item = await someEvent(here, { series: weekly, facts: { theme: "food" } });
    await changeTimes(acting(here, "editor"), item, { do: "cancel-time", recurrence: "2026-12-08T20:00", reason: "ill" });
    await someEvent(here, { title: "Concept", publish: false });
    const events = await eventsOf(here.db, {}, ask());
    expect(events.map(({ title, sequence, theme }) => [title, sequence, theme])).toEqual([["Samen eten", 1, "Eten"]]);
    const written = ICAL.Component.fromString(writeCalendar({ name: "x", until: new Date("2027-06-01T00:00:00Z") }, events));
    expect(written.getAllSubcomponents("vevent").map((event) => [event.getFirstPropertyValue("status"), event.hasProperty("recurrence-id")])).toEqual([["CONFIRMED", false], ["CANCELLED", true]]);
    await changeTimes(acting(here, "editor"), item, { do: "cancel-event", reason: "few" });
    expect((await oneEvent(here.db, item.id, ask()))?.cancelled).toBe(true);
    expect(await oneEvent(there.db, item.id, ask())).toBeUndefined();
  });

  it("says when its times were last changed, and counts it, with each step and not with one that changes nothing", async () => {
    const { id } = await someEvent(here, { series: weekly, publish: true });
    const recurrence = "2026-12-08T20:00";
    const said = async () => {
      const event = await oneEvent(here.db, id, ask());
      if (!event) throw new Error("It is not there.");
      const components = ICAL.Component.fromString(writeCalendar({ name: "x", until: new Date("2027-06-01T00:00:00Z") }, [event])).getAllSubcomponents("vevent");
      const [first, ...others] = components.map((component) => `${String(component.getFirstPropertyValue("last-modified"))} ${String(component.getFirstPropertyValue("sequence"))}`);
      for (const other of others) expect(other).toBe(first);
      return first;
    };
    const step = async (hour: number, given: Step) => {
      const item = await findItem(here.db, here.tenant.id, id);
      if (item) await changeTimes(acting(here, "editor", stoppedClock(`2026-11-25T${hour}:00:00Z`)), item, given);
      return said();
    };
    expect(await said()).toBe("2026-11-24T08:00:00Z 0");
    expect(await step(10, { do: "move-time", recurrence, startsLocal: "2026-12-09T20:00", minutes: 120 })).toBe("2026-11-25T10:00:00Z 1");
    expect(await step(11, { do: "move-time", recurrence, startsLocal: "2026-12-09T20:00", minutes: 120 })).toBe("2026-11-25T10:00:00Z 1");
    expect(await step(12, { do: "cancel-time", recurrence, reason: "ill" })).toBe("2026-11-25T12:00:00Z 2");
    expect(await step(13, { do: "resume-time", recurrence })).toBe("2026-11-25T13:00:00Z 3");
    expect(await step(14, { do: "cancel-event", reason: "few" })).toBe("2026-11-25T14:00:00Z 4");
    expect(await step(15, { do: "cancel-event", reason: "few" })).toBe("2026-11-25T14:00:00Z 4");
    expect(await step(16, { do: "resume-event" })).toBe("2026-11-25T16:00:00Z 5");
    expect(await step(17, { do: "resume-event" })).toBe("2026-11-25T16:00:00Z 5");
  });

  it("has for a person what they go to and follow, of a series only their own times", async () => {
    const { accountId } = here.people.resident;
    const series = await someEvent(here, { title: "Wekelijks", series: weekly, facts: { ...plainFacts, signingUp: "once" } });
    await someEvent(here, { title: "Niet van mij" });
    const followed = await someEvent(here, { title: "Gevolgd", series: weekly });
    await signUp(acting(here, "resident"), series, { recurrence: "2026-12-08T20:00", partySize: 1, key: randomUUID() });
    await here.db.follow.create({ data: { tenantId: here.tenant.id, accountId, itemId: followed.id } });
    expect((await names(accountId)).sort()).toEqual([["Gevolgd", false, weekly.rule], ["Wekelijks", true, null]]);
    expect((await timesIGoTo(here.db, accountId, at)).map(({ recurrence }) => recurrence)).toEqual(["2026-12-08T20:00"]);
  });

  it("of a person is behind an address that nobody guesses, that can be changed, and that is worth nothing elsewhere", async () => {
    const { accountId } = here.people.resident;
    expect(await ownCalendarPath(here.db, accountId)).toBeUndefined();
    await renewOwnCalendar(here.db, accountId, at);
    const first = (await ownCalendarPath(here.db, accountId))?.split("/")[3] ?? "";
    expect(await ownerOfCalendar(here.db, first)).toEqual({ accountId, locale: "nl" });
    expect(await ownerOfCalendar(there.db, first)).toBeUndefined();
    expect(await ownerOfCalendar(here.db, first.replace(/.$/, (last) => (last === "0" ? "1" : "0")))).toBeUndefined();
    await renewOwnCalendar(here.db, accountId, at);
    expect(await ownerOfCalendar(here.db, first)).toBeUndefined();
    const second = (await ownCalendarPath(here.db, accountId))?.split("/")[3] ?? "";
    await dropOwnCalendar(here.db, accountId);
    expect(await ownerOfCalendar(here.db, second)).toBeUndefined();
  });
});
