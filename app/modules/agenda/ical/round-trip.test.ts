import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { expand } from "../domain/expand.ts";
import type { Series, SeriesException } from "../domain/series.ts";
import { isShown } from "../domain/wall-time.ts";
import { readCalendar } from "./read-calendar.ts";
import { writeCalendar, type CalendarEvent } from "./write-calendar.ts";

const until = new Date("2027-04-30T22:00:00Z");
const ZONE = "Europe/Amsterdam";

function event(series: Partial<Series>, exceptions: SeriesException[] = [], more: Partial<CalendarEvent> = {}): CalendarEvent {
  const whole = { startsLocal: "2026-03-24T19:30", minutes: 120, timeZone: ZONE, allDay: false, rule: null, ...series };
  return { uid: "een@samen", sequence: 0, changedAt: new Date("2026-11-24T08:00:00Z"), title: "Samen eten, met soep; en \"brood\"", body: "Regel 1\nRegel 2", url: "https://hier.example/agenda/1", place: "De Lantaarn, Kerkstraat 1", theme: null, cancelled: false, series: whole, exceptions, ...more };
}

/** What a program that knows nothing of us makes of the file: instants, and which of them are cancelled. */
function asRead(text: string): string[] {
  const calendar = ICAL.Component.fromString(text);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent").map((component) => new ICAL.Event(component));
  const main = events.find((each) => !each.isRecurrenceException());
  if (!main) return [];
  for (const exception of events.filter((each) => each.isRecurrenceException())) main.relateException(exception);
  const found: string[] = [];
  // A day is a day wherever it is read, and no instant.
  const say = (start: ICAL.Time, item: ICAL.Event) => `${start.isDate ? start.toString() : start.toJSDate().toISOString()}${item.component.getFirstPropertyValue("status") === "CANCELLED" ? " cancelled" : ""}`;
  if (!main.isRecurring()) return [say(main.startDate, main)];
  const iterator = main.iterator();
  for (let next = iterator.next(), count = 0; next && count < 1200; next = iterator.next(), count += 1) {
    if (next.isDate ? next.toString() >= "2027-05-01" : next.toJSDate() >= until) break;
    const { startDate, item } = main.getOccurrenceDetails(next);
    found.push(say(startDate, item));
  }
  return found.sort();
}

const ours = ({ series, exceptions, cancelled }: CalendarEvent) => expand(series, exceptions, until).map(({ startsAt, startsLocal, cancelled: off }) => `${series.allDay ? startsLocal.slice(0, 10) : startsAt.toISOString()}${off || cancelled ? " cancelled" : ""}`).sort();
const out = (events: CalendarEvent[]) => writeCalendar({ name: "Agenda", until }, events);

/** Numbers that look like chance and are the same on every machine (mulberry32). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function someSeries(pick: (below: number) => number): Series {
  const two = (value: number) => String(value).padStart(2, "0");
  const allDay = pick(5) === 0;
  // Around both changes of the clocks, and in the small hours on purpose.
  const [month, day] = [[3, 22 + pick(8)], [10, 18 + pick(9)], [1 + pick(12), 1 + pick(28)]][pick(3)] ?? [3, 28];
  const startsLocal = `2026-${two(month ?? 3)}-${two(day ?? 28)}T${allDay ? "00:00" : `${two([1, 2, 3, 10, 19, 23][pick(6)] ?? 2)}:${two([0, 15, 30][pick(3)] ?? 0)}`}`;
  // The form lets nobody begin at a time that there is not.
  if (!allDay && !isShown(startsLocal, ZONE)) return someSeries(pick);
  const weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][(new Date(`${startsLocal.slice(0, 10)}T12:00:00Z`).getUTCDay() + 6) % 7] ?? "MO";
  const end = [";COUNT=9", allDay ? ";UNTIL=20261231" : ";UNTIL=20261231T225900Z", ""][pick(3)] ?? "";
  const week = Math.ceil((day ?? 1) / 7);
  const rules = [`FREQ=WEEKLY;BYDAY=${weekday}`, `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`, `FREQ=DAILY`, week <= 4 ? `FREQ=MONTHLY;BYDAY=${week}${weekday}` : "FREQ=DAILY;INTERVAL=3", `FREQ=WEEKLY;BYDAY=${[...new Set([weekday, "SU"])].join(",")}`];
  return { startsLocal, minutes: allDay ? 1440 : [60, 90, 0][pick(3)] ?? 60, timeZone: ZONE, allDay, rule: pick(6) === 0 ? null : (rules[pick(rules.length)] ?? "FREQ=DAILY") + end };
}

function someExceptions(series: Series, pick: (below: number) => number): SeriesException[] {
  if (series.rule === null) return [];
  const times = expand(series, [], until);
  return times.slice(1, 7).flatMap(({ recurrence }): SeriesException[] => {
    const plain = { recurrence, startsLocal: null, minutes: null, place: null, notice: null };
    const kind = (["dropped", "cancelled", "moved", "none", "none"] as const)[pick(5)] ?? "none";
    if (kind === "none") return [];
    if (kind === "moved") return [{ ...plain, kind, startsLocal: `${recurrence.slice(0, 11)}${series.allDay ? "00:00" : "11:15"}`, minutes: series.allDay ? 2880 : 45 }];
    return [{ ...plain, kind }];
  });
}

describe("what goes out", () => {
  it.each(Array.from({ length: 120 }, (_, seed) => seed))("parses to the same times with ical.js, and with ours (%i)", (seed) => {
    const pick = chance(seed);
    const series = someSeries(pick);
    const given = event(series, someExceptions(series, pick));
    const text = out([given]);
    expect({ seed, rule: series.rule, times: asRead(text) }).toEqual({ seed, rule: series.rule, times: ours(given) });
    const [back] = readCalendar(text, ZONE) ?? [];
    if (!back) throw new Error("nothing was read");
    expect(expand(back.series, back.exceptions, until).map(({ startsAt, endsAt, cancelled }) => [startsAt, endsAt, cancelled])).toEqual(expand(series, given.exceptions, until).map(({ startsAt, endsAt, cancelled }) => [startsAt, endsAt, cancelled]));
  });

  it("names what the clocks skip as an exception, and ends a rule that counts where ours ends", () => {
    const given = event({ startsLocal: "2026-03-28T02:30", rule: "FREQ=DAILY;COUNT=3" });
    const text = out([given]);
    expect(text).toContain("EXDATE;TZID=Europe/Amsterdam:20260329T023000");
    expect(text).toContain("UNTIL=20260331T003000Z");
    expect(asRead(text)).toEqual(["2026-03-28T01:30:00.000Z", "2026-03-30T00:30:00.000Z", "2026-03-31T00:30:00.000Z"]);
  });

  it("is the same in a zone that has no rule of its own here", () => {
    for (const timeZone of ["America/Curacao", "America/New_York", "Europe/London"]) {
      const given = event({ timeZone, rule: "FREQ=WEEKLY;COUNT=40", startsLocal: "2026-02-24T19:30" });
      expect([timeZone, ...asRead(out([given]))]).toEqual([timeZone, ...ours(given)]);
    }
  });

  it("carries every year of a zone in which a series is held, however long ago it began", () => {
    for (const [timeZone, year] of [["America/New_York", 2009], ["Europe/London", 1999], ["Europe/Amsterdam", 2009], ["Europe/Amsterdam", 1991]] as const) {
      const given = event({ timeZone, rule: "FREQ=MONTHLY", startsLocal: `${year}-01-14T19:30` });
      expect([timeZone, year, ...asRead(out([given]))]).toEqual([timeZone, year, ...ours(given)]);
    }
  });

  it("carries a zone as far as the latest of its series and times, of which each may be the first or the last", () => {
    const late = event({ timeZone: "America/New_York", startsLocal: "2045-07-01T19:30" }, [], { uid: "laat" });
    const old = event({ timeZone: "America/New_York", startsLocal: "2009-07-01T19:30" }, [], { uid: "oud" });
    for (const given of [[late, old], [old, late]]) expect(asRead(out(given))).toEqual(given.slice(0, 1).flatMap(ours));
  });

  it("says of what is in UTC nothing but that, and names no zone that it does not carry", () => {
    const none = { startsLocal: null, minutes: null, place: null, notice: null };
    const exceptions: SeriesException[] = [
      { ...none, recurrence: "2026-03-03T18:30", kind: "dropped" },
      { ...none, recurrence: "2026-03-10T18:30", kind: "moved", startsLocal: "2026-03-11T17:00" },
      { ...none, recurrence: "2026-03-24T18:30", kind: "cancelled" },
      { ...none, recurrence: "2026-03-27T12:00", kind: "extra" },
    ];
    const given = event({ timeZone: "UTC", rule: "FREQ=WEEKLY;COUNT=10", startsLocal: "2026-02-24T18:30" }, exceptions);
    const text = out([given]);
    expect(text).not.toContain("TZID");
    expect(text).toContain("DTSTART:20260224T183000Z");
    expect(text).toContain("RECURRENCE-ID:20260310T183000Z");
    expect(text).toContain("EXDATE:20260303T183000Z");
    expect(asRead(text)).toEqual(ours(given));
    const [back] = readCalendar(text, ZONE) ?? [];
    if (!back) throw new Error("nothing was read");
    expect(back.series).toEqual(given.series);
    expect(expand(back.series, back.exceptions, until)).toEqual(expand(given.series, exceptions, until));
  });

  it("leaves out what is said of times that the rule does not have", () => {
    const none = { startsLocal: null, minutes: null, place: null, notice: null };
    const given = event({ rule: "FREQ=WEEKLY;COUNT=2" }, [
      { ...none, recurrence: "2026-03-31T19:30", kind: "cancelled" },
      { ...none, recurrence: "2026-04-01T19:30", kind: "moved", startsLocal: "2026-04-02T19:30" },
      { ...none, recurrence: "2026-04-07T19:30", kind: "cancelled" },
    ]);
    expect(out([given]).match(/RECURRENCE-ID[^\r]*/g)).toEqual(["RECURRENCE-ID;TZID=Europe/Amsterdam:20260331T193000"]);
  });

  it("says what is cancelled, by itself and whole", () => {
    expect(asRead(out([event({}, [], { cancelled: true })]))).toEqual(["2026-03-24T18:30:00.000Z cancelled"]);
  });

  it("keeps text as it was written, folded or not", () => {
    const [back] = readCalendar(out([event({}, [], { body: `${"Een lange zin met é en 🌷. ".repeat(12)}\nEinde; echt, waar\\`.trim() })]), ZONE) ?? [];
    expect(back).toMatchObject({ title: "Samen eten, met soep; en \"brood\"", place: "De Lantaarn, Kerkstraat 1" });
    expect(back?.body).toBe(`${"Een lange zin met é en 🌷. ".repeat(12)}\nEinde; echt, waar\\\n\nhttps://hier.example/agenda/1`);
    for (const line of out([event({})]).split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});
