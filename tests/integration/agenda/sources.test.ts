import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { addSource, readAgain, removeSource } from "#app/modules/agenda/sources/commands.server.ts";
import type { CalendarFetch, Fetched } from "#app/modules/agenda/sources/fetch.server.ts";
import { readSource } from "#app/modules/agenda/sources/read-source.server.ts";
import { after, stoppedClock } from "#app/platform/clock.ts";
import { search } from "#app/platform/search/search.server.ts";
import { acting, NOW, twoTowns, VIEW, type TestTown } from "../../setup/towns.ts";
import { timesOf, toldTo } from "./setup.ts";

let here: TestTown;
let there: TestTown;
beforeAll(async () => {
  [here, there] = await twoTowns();
});
beforeEach(async () => {
  const where = { tenantId: here.tenant.id };
  await here.db.item.deleteMany({ where });
  await here.db.calendarSource.deleteMany({ where });
  await here.db.notification.deleteMany({ where });
  clock.set(NOW);
  answer = file();
});

const clock = stoppedClock(NOW);
/** What the organisation's site says now. */
let answer: string | Fetched;
const asked: unknown[] = [];
const fetch: CalendarFetch = (url, known) => {
  asked.push([url, known.etag]);
  return Promise.resolve(typeof answer === "string" ? { kind: "read", text: answer, etag: '"1"', lastModified: null } : answer);
};

const event = (uid: string, lines: string) => ["BEGIN:VEVENT", `UID:${uid}`, "DTSTAMP:20261101T080000Z", ...lines.split("\n"), "END:VEVENT"].join("\r\n");
const file = (...events: string[]) => ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Buurthuis//NL", ...events, "END:VCALENDAR"].join("\r\n");
const soup = (more = "") => event("soep", `SUMMARY:Soep eten\nLOCATION:De Lantaarn\nDESCRIPTION:Kom je ook?\nDTSTART;TZID=Europe/Amsterdam:20261202T120000\nDTEND;TZID=Europe/Amsterdam:20261202T133000\nRRULE:FREQ=WEEKLY;COUNT=3${more}`);
const bingo = (day = "20261205") => event("bingo", `SUMMARY:Bingo\nDTSTART;TZID=Europe/Amsterdam:${day}T200000`);

async function source(): Promise<string> {
  const added = await addSource(acting(here, "editor", clock), { organisationId: here.organisation, url: "https://buurthuis.example.nl/agenda.ics", theme: "food" }, []);
  if (!added.ok) throw new Error(added.reason);
  return added.id;
}

async function read(id: string, minutes = 31) {
  const did = await readSource({ db: here.db, tenant: here.tenant, at: clock.now(), requestId: "test", fetch }, id);
  clock.set(after(clock.now(), { minutes }).toISOString());
  return did;
}

const items = () => here.db.item.findMany({ where: { tenantId: here.tenant.id, kind: "event" }, select: { id: true, title: true, body: true, status: true, organisationId: true, authorId: true, wholeTown: true }, orderBy: { title: "asc" } });
const states = async () => (await items()).map(({ title, status }) => `${title} ${status}`);

describe("an organisation's own calendar", () => {
  it("comes into the agenda in its name, for the neighbourhoods it works in", async () => {
    const id = await source();
    answer = file(soup(), bingo());
    expect(await read(id)).toEqual({ kind: "followed", made: 2, changed: 0, gone: 0, failed: 0, more: false });
    const [first, second] = await items();
    expect(first).toMatchObject({ title: "Bingo", status: "published", organisationId: here.organisation, authorId: here.people.editor.accountId, wholeTown: true });
    expect((await timesOf(here, second?.id ?? "")).map(({ startsAt }) => startsAt.toISOString())).toEqual(["2026-12-02T11:00:00.000Z", "2026-12-09T11:00:00.000Z", "2026-12-16T11:00:00.000Z"]);
    expect(await here.db.event.findFirst({ where: { tenantId: here.tenant.id, itemId: second?.id } })).toMatchObject({ place: "De Lantaarn", theme: "food", minutes: 90 });
  });

  it("is asked with the version that is known, and read twice is the same", async () => {
    const id = await source();
    answer = file(soup(), bingo());
    await read(id);
    const before = [await items(), await here.db.event.findMany({ where: { tenantId: here.tenant.id }, orderBy: { itemId: "asc" } })];
    expect(await read(id)).toMatchObject({ made: 0, changed: 0, gone: 0 });
    expect(asked.at(-1)).toEqual(["https://buurthuis.example.nl/agenda.ics", '"1"']);
    answer = { kind: "same" };
    expect(await read(id)).toEqual({ kind: "same" });
    expect([await items(), await here.db.event.findMany({ where: { tenantId: here.tenant.id }, orderBy: { itemId: "asc" } })]).toEqual(before);
  });

  it("is not read before it is due", async () => {
    const id = await source();
    await read(id, 5);
    expect(await read(id)).toBeUndefined();
  });

  it("is followed in what it changes, moves and cancels", async () => {
    const id = await source();
    answer = file(soup(), bingo());
    await read(id);
    const override = event("soep", "SUMMARY:Soep eten\nLOCATION:De Lantaarn\nRECURRENCE-ID;TZID=Europe/Amsterdam:20261209T120000\nDTSTART;TZID=Europe/Amsterdam:20261210T123000\nDTEND;TZID=Europe/Amsterdam:20261210T140000");
    answer = file(soup("\nEXDATE;TZID=Europe/Amsterdam:20261216T120000").replace("Soep eten", "Samen soep eten"), override, bingo("20261206").replace("END:VEVENT", "STATUS:CANCELLED\r\nEND:VEVENT"));
    expect(await read(id)).toMatchObject({ made: 0, changed: 2 });
    const [first, second] = await items();
    expect((await timesOf(here, first?.id ?? "")).map(({ startsAt, cancelled }) => [startsAt.toISOString(), cancelled])).toEqual([["2026-12-06T19:00:00.000Z", true]]);
    expect(second?.title).toBe("Samen soep eten");
    expect((await timesOf(here, second?.id ?? "")).map(({ startsAt, moved }) => [startsAt.toISOString(), moved])).toEqual([["2026-12-02T11:00:00.000Z", false], ["2026-12-10T11:30:00.000Z", true]]);
  });

  it("tells who would come to a time that it takes away", async () => {
    const id = await source();
    answer = file(soup());
    await read(id);
    const [item] = await items();
    const row = { tenantId: here.tenant.id, itemId: item?.id ?? "", partySize: 1, status: "registered", createdAt: clock.now() };
    const comes = (who: "resident" | "neighbour", recurrence: string, position: bigint) => here.db.eventRegistration.create({ data: { ...row, recurrence, position, accountId: here.people[who].accountId, idempotencyKey: randomUUID() } });
    // From before the calendar was followed, when one could sign up here.
    await comes("resident", "2026-12-16T12:00", 1n);
    await comes("neighbour", "2026-12-09T12:00", 2n);
    answer = file(soup("\nEXDATE;TZID=Europe/Amsterdam:20261216T120000"));
    expect(await read(id)).toMatchObject({ changed: 1 });
    expect(await toldTo(here, "resident")).toEqual(["“Soep eten” van woensdag 16 december, 12:00 tot 13:30 uur staat niet meer in de agenda. Je hoeft je niet af te melden"]);
    expect(await toldTo(here, "neighbour")).toEqual([]);
  });

  it("is found by where it is, single times too, and no longer by where it was", async () => {
    const id = await source();
    const elsewhere = event("soep", "SUMMARY:Soep eten\nLOCATION:Korenmolen\nRECURRENCE-ID;TZID=Europe/Amsterdam:20261209T120000\nDTSTART;TZID=Europe/Amsterdam:20261209T120000\nDTEND;TZID=Europe/Amsterdam:20261209T133000");
    const found = async (typed: string) => (await search(here.db, { typed, kinds: ["event"], page: 0, size: 5 }, VIEW)).cards.map(({ title }) => title);
    answer = file(soup().replace("De Lantaarn", "Theehuis"), elsewhere);
    await read(id);
    expect([await found("theehuis"), await found("korenmolen")]).toEqual([["Soep eten"], ["Soep eten"]]);
    answer = file(soup().replace("De Lantaarn", "Botenloods"));
    await read(id);
    expect([await found("theehuis"), await found("korenmolen"), await found("botenloods")]).toEqual([[], [], ["Soep eten"]]);
  });

  it("takes away what is no longer in it, brings it back when it is, and leaves what is over", async () => {
    const id = await source();
    answer = file(soup(), bingo());
    await read(id);
    answer = file(bingo());
    expect(await read(id)).toMatchObject({ gone: 1 });
    expect(await read(id)).toMatchObject({ gone: 0 });
    expect(await states()).toEqual(["Bingo published", "Soep eten withdrawn"]);
    answer = file(soup(), bingo());
    expect(await read(id)).toMatchObject({ changed: 1 });
    expect(await states()).toEqual(["Bingo published", "Soep eten published"]);
    clock.set("2027-01-10T10:00:00Z");
    answer = file();
    await read(id);
    expect(await states()).toEqual(["Bingo published", "Soep eten published"]);
  });

  it("does not bring back what somebody here took away", async () => {
    const id = await source();
    answer = file(soup());
    await read(id);
    await here.db.item.updateMany({ where: { tenantId: here.tenant.id, kind: "event" }, data: { status: "withdrawn" } });
    answer = file(soup().replace("Soep eten", "Erwtensoep"));
    await read(id);
    expect(await states()).toEqual(["Soep eten withdrawn"]);
  });

  it("passes the gate of the moderation like anything written here", async () => {
    const id = await source();
    answer = file(event("eng", "SUMMARY:Gegevens\nDESCRIPTION:Mijn burgerservicenummer is 111222333\nDTSTART:20261205T090000Z"));
    await read(id);
    expect(await states()).toEqual(["Gegevens held"]);
  });

  it("passes that gate with the place of each single time too", async () => {
    const id = await source();
    const elsewhere = event("soep", "SUMMARY:Soep eten\nLOCATION:Bel burgerservicenummer 111222333\nRECURRENCE-ID;TZID=Europe/Amsterdam:20261209T120000\nDTSTART;TZID=Europe/Amsterdam:20261209T120000\nDTEND;TZID=Europe/Amsterdam:20261209T133000");
    answer = file(soup(), elsewhere);
    await read(id);
    expect(await states()).toEqual(["Soep eten held"]);
  });

  it("passes it again when a single time goes elsewhere", async () => {
    const id = await source();
    answer = file(soup());
    await read(id);
    expect(await states()).toEqual(["Soep eten published"]);
    answer = file(soup(), event("soep", "SUMMARY:Soep eten\nLOCATION:Bel burgerservicenummer 111222333\nRECURRENCE-ID;TZID=Europe/Amsterdam:20261209T120000\nDTSTART;TZID=Europe/Amsterdam:20261209T120000\nDTEND;TZID=Europe/Amsterdam:20261209T133000"));
    await read(id);
    expect(await states()).toEqual(["Soep eten held"]);
  });

  it("comes in a few at a time, so that it is no flood", async () => {
    const id = await source();
    answer = file(...Array.from({ length: 9 }, (_, index) => bingo(`202612${10 + index}`).replace("UID:bingo", `UID:bingo-${index}`).replace("Bingo", `Bingo ${index}`)));
    expect(await read(id, 11)).toMatchObject({ made: 6, more: true });
    expect(await here.db.calendarSource.findFirst({ where: { id } })).toMatchObject({ etag: null });
    expect(await read(id)).toMatchObject({ made: 3, more: false });
    expect(await here.db.moderationCase.count({ where: { tenantId: here.tenant.id } })).toBe(0);
  });

  it("finds what is to come behind years of what is over", async () => {
    const id = await source();
    const old = Array.from({ length: 320 }, (_, index) => bingo("20200105").replace("UID:bingo", `UID:oud-${index}`));
    answer = file(...old, soup(), bingo());
    expect(await read(id)).toMatchObject({ made: 2, more: false });
    answer = file(...old, soup().replace("Soep eten", "Erwtensoep"));
    expect(await read(id)).toMatchObject({ changed: 1, gone: 1 });
    expect(await states()).toEqual(["Bingo withdrawn", "Erwtensoep published"]);
  });

  it("keeps no event out because another one cannot be followed, and tries that again", async () => {
    const id = await source();
    const write = here.db.transact.bind(here.db);
    const spy = vi.spyOn(here.db, "transact").mockImplementationOnce(() => Promise.reject(new Error("this one not"))).mockImplementation(write);
    answer = file(soup(), bingo());
    expect(await read(id)).toMatchObject({ made: 1, failed: 1 });
    spy.mockRestore();
    expect(await states()).toEqual(["Bingo published"]);
    expect(await here.db.calendarSource.findFirst({ where: { id } })).toMatchObject({ failures: 0, etag: null });
    expect(await read(id)).toMatchObject({ made: 1, failed: 0 });
  });

  it("is asked again later when something unforeseen goes wrong, and its editors hear of it", async () => {
    const id = await source();
    const broken: CalendarFetch = () => Promise.reject(new Error("unforeseen"));
    for (const failures of [1, 2, 3]) {
      expect(await readSource({ db: here.db, tenant: here.tenant, at: clock.now(), requestId: "test", fetch: broken }, id)).toEqual({ kind: "failed", fault: "unforeseen" });
      const { nextAt, ...kept } = await here.db.calendarSource.findFirstOrThrow({ where: { id } });
      expect(kept).toMatchObject({ failures, fault: "unforeseen" });
      expect(nextAt.getTime()).toBeGreaterThan(clock.now().getTime());
      clock.set(nextAt.toISOString());
    }
    expect(await toldTo(here, "editor")).toEqual(["De agenda van Buurthuis De Lantaarn kan niet worden gelezen: er gaat iets mis met wat erin staat"]);
  });

  it("goes on with what has been held each day for years", async () => {
    const id = await source();
    answer = file(event("koffie", "SUMMARY:Koffie\nDTSTART;TZID=Europe/Amsterdam:20150105T100000\nDTEND;TZID=Europe/Amsterdam:20150105T110000\nRRULE:FREQ=DAILY"));
    expect(await read(id)).toMatchObject({ made: 1 });
    const [item] = await items();
    const coming = (await timesOf(here, item?.id ?? "")).filter(({ endsAt }) => endsAt >= new Date(NOW));
    expect(coming[0]?.recurrence).toBe("2026-11-24T10:00");
    expect(coming.length).toBeGreaterThan(540);
  });

  it("does not count as what its editor wrote, new or changed", async () => {
    const id = await source();
    const text = "Vanaf 1 december eten we op een andere dag. Neem je eigen kom mee en kom op woensdag voor twaalf uur naar de grote zaal.";
    const scores = () => here.db.plainLanguageScore.count({ where: { tenantId: here.tenant.id } });
    answer = file(soup().replace("Kom je ook?", text));
    expect(await read(id)).toMatchObject({ made: 1 });
    expect(await scores()).toBe(0);
    answer = file(soup().replace("Kom je ook?", text.replace("woensdag", "donderdag")));
    expect(await read(id)).toMatchObject({ changed: 1 });
    expect(await scores()).toBe(0);
  });

  it("tells its editors when it cannot be read for long, once, and waits longer each time", async () => {
    const id = await source();
    answer = { kind: "failed", fault: "not-found" };
    const waits: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      const now = clock.now();
      await read(id, 0);
      const { nextAt } = await here.db.calendarSource.findFirstOrThrow({ where: { id } });
      waits.push((nextAt.getTime() - now.getTime()) / 60_000);
      clock.set(nextAt.toISOString());
    }
    expect(waits).toEqual([30, 60, 120, 240, 480]);
    expect(await toldTo(here, "editor")).toEqual(["De agenda van Buurthuis De Lantaarn kan niet worden gelezen: het adres bestaat niet meer"]);
    answer = file();
    await read(id);
    expect(await here.db.calendarSource.findFirst({ where: { id } })).toMatchObject({ failures: 0, fault: null });
  });

  it("is no calendar, or has nobody who answers for it", async () => {
    const id = await source();
    answer = "<html>Inloggen</html>";
    expect(await read(id)).toEqual({ kind: "failed", fault: "not-a-calendar" });
    const editor = { tenantId: here.tenant.id, organisationId: here.organisation, accountId: here.people.editor.accountId };
    await here.db.organisationEditor.deleteMany({ where: editor });
    expect(await read(id)).toEqual({ kind: "failed", fault: "no-editor" });
    await here.db.organisationEditor.create({ data: editor });
  });
});

describe("giving the address of a calendar", () => {
  const url = "https://buurthuis.example.nl/agenda.ics";

  it("is for editors of the organisation, with a public address, once", async () => {
    const add = (who: "editor" | "resident", address = url) => addSource(acting(here, who, clock), { organisationId: here.organisation, url: address, theme: null }, []);
    expect(await add("resident")).toEqual({ ok: false, reason: "not-allowed" });
    expect(await add("editor", "http://192.168.0.1/")).toEqual({ ok: false, reason: "not-public" });
    expect(await add("editor")).toMatchObject({ ok: true });
    expect(await add("editor")).toEqual({ ok: false, reason: "there" });
    expect(await addSource(acting(there, "editor"), { organisationId: here.organisation, url, theme: null }, [])).toEqual({ ok: false, reason: "not-allowed" });
  });

  it("is taken back with all that came of it, by an editor only", async () => {
    const id = await source();
    answer = file(soup());
    await read(id);
    expect(await removeSource(acting(here, "resident", clock), id)).toBe(false);
    expect(await readAgain(acting(here, "resident", clock), id)).toBe(false);
    expect(await removeSource(acting(there, "editor"), id)).toBe(false);
    expect(await removeSource(acting(here, "editor", clock), id)).toBe(true);
    expect(await states()).toEqual(["Soep eten withdrawn"]);
    expect(await here.db.calendarSource.count({ where: { tenantId: here.tenant.id } })).toBe(0);
  });
});
