import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { canFollow, expand } from "./expand.ts";
import { ruleFor, repeatOf, type Repeat } from "./repeat.ts";
import type { Series, SeriesException } from "./series.ts";

const until = new Date("2027-06-01T00:00:00Z");
const series = (startsLocal: string, rule: string | null, more: Partial<Series> = {}): Series => ({ startsLocal, minutes: 120, timeZone: "Europe/Amsterdam", allDay: false, rule, ...more });
const exception = (recurrence: string, kind: SeriesException["kind"], more: Partial<SeriesException> = {}): SeriesException => ({ recurrence, kind, startsLocal: null, minutes: null, place: null, notice: null, ...more });
const starts = (given: Series, exceptions: SeriesException[] = [], end = until) => expand(given, exceptions, end).map(({ startsAt }) => startsAt.toISOString());

describe("the clock on the wall", () => {
  it("stays when summer time begins on 29 March 2026", () => {
    expect(starts(series("2026-03-25T19:30", "FREQ=WEEKLY;COUNT=2"))).toEqual(["2026-03-25T18:30:00.000Z", "2026-04-01T17:30:00.000Z"]);
  });

  it("stays when it ends on 25 October 2026", () => {
    expect(starts(series("2026-10-20T19:30", "FREQ=WEEKLY;COUNT=2"))).toEqual(["2026-10-20T17:30:00.000Z", "2026-10-27T18:30:00.000Z"]);
  });

  it("leaves out what the rule has within the hour that is skipped, does not count it, and goes on at its own time", () => {
    expect(starts(series("2026-03-28T02:30", "FREQ=DAILY;COUNT=3"))).toEqual(["2026-03-28T01:30:00.000Z", "2026-03-30T00:30:00.000Z", "2026-03-31T00:30:00.000Z"]);
  });

  it("reads a single time within the skipped hour with the offset from before", () => {
    expect(starts(series("2026-03-29T02:30", null))).toEqual(["2026-03-29T01:30:00.000Z"]);
  });

  it("takes the first of the two when 25 October shows 02:30 twice", () => {
    expect(starts(series("2026-10-24T02:30", "FREQ=DAILY;COUNT=3"))).toEqual(["2026-10-24T00:30:00.000Z", "2026-10-25T00:30:00.000Z", "2026-10-26T01:30:00.000Z"]);
  });

  it("keeps hours exact and days whole over the change", () => {
    const [night] = expand(series("2026-03-28T23:00", null, { minutes: 360 }), [], until);
    expect(night?.endsAt.toISOString()).toBe("2026-03-29T04:00:00.000Z");
    const [day] = expand(series("2026-10-25T00:00", null, { allDay: true, minutes: 1440 }), [], until);
    expect([day?.startsAt.toISOString(), day?.endsAt.toISOString()]).toEqual(["2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"]);
  });
});

describe("rules", () => {
  it("ends with UNTIL, which counts itself", () => {
    expect(starts(series("2026-12-01T20:00", "FREQ=WEEKLY;UNTIL=20261215T190000Z"))).toHaveLength(3);
    expect(starts(series("2026-12-01T20:00", "FREQ=WEEKLY;UNTIL=20261215T185959Z"))).toHaveLength(2);
  });

  it("knows the last Tuesday of each month", () => {
    expect(starts(series("2026-09-29T10:00", "FREQ=MONTHLY;BYDAY=-1TU;COUNT=4"))).toEqual(["2026-09-29T08:00:00.000Z", "2026-10-27T09:00:00.000Z", "2026-11-24T09:00:00.000Z", "2026-12-29T09:00:00.000Z"]);
  });

  it("lasts all day on the same days, whatever the clocks do", () => {
    const days = expand(series("2026-10-24T00:00", "FREQ=DAILY;UNTIL=20261026", { allDay: true, minutes: 1440 }), [], until).map(({ startsLocal }) => startsLocal);
    expect(days).toEqual(["2026-10-24T00:00", "2026-10-25T00:00", "2026-10-26T00:00"]);
  });

  it("begins with DTSTART, though the rule would not have it", () => {
    expect(starts(series("2026-12-02T20:00", "FREQ=WEEKLY;BYDAY=TH;COUNT=3"))[0]).toBe("2026-12-02T19:00:00.000Z");
  });

  it("goes no further than asked, and never without end", () => {
    expect(starts(series("2026-12-01T20:00", "FREQ=WEEKLY"), [], new Date("2026-12-15T19:00:00Z"))).toHaveLength(2);
    expect(starts(series("2026-12-01T20:00", "FREQ=DAILY"), [], new Date("2126-01-01T00:00:00Z"))).toHaveLength(1000);
  });

  it.each(["FREQ=HOURLY", "FREQ=DAILY;BYHOUR=1,2,3", "nonsense", "FREQ=WEEKLY;INTERVAL=abc;BYDAY=XX", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;INTERVAL=999999", `FREQ=YEARLY;BYYEARDAY=${Array.from({ length: 130 }, (_, day) => day + 100).join(",")}`])("refuses %s", (rule) => {
    expect(canFollow(series("2026-12-01T20:00", rule))).toBe(false);
  });
});

describe("a window", () => {
  const from = new Date("2026-11-24T08:00:00Z");

  it("goes on with what began long ago, and counts from there", () => {
    const found = expand(series("2015-01-01T20:00", "FREQ=DAILY"), [], new Date("2026-12-01T00:00:00Z"), from).filter(({ endsAt }) => endsAt >= from);
    expect(found.map(({ recurrence }) => recurrence)).toEqual([24, 25, 26, 27, 28, 29, 30].map((day) => `2026-11-${day}T20:00`));
  });

  it.each([
    ["FREQ=DAILY", {}],
    ["FREQ=DAILY;COUNT=420", {}],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", {}],
    ["FREQ=MONTHLY;BYDAY=-1TU", {}],
    ["FREQ=MONTHLY;BYMONTHDAY=31", { minutes: 3 * 1440 }],
    ["FREQ=WEEKLY;UNTIL=20261215", { allDay: true, startsLocal: "2025-10-20T00:00", minutes: 7 * 1440 }],
  ] as const)("has the same of %s as from its first time", (rule, more) => {
    const given = series("2025-10-20T02:30", rule, more);
    const hour = given.startsLocal.slice(10);
    const named = expand(given, [], until).filter(({ endsAt }) => endsAt < from).at(-1)?.recurrence ?? "";
    const exceptions = [exception(named, "moved", { startsLocal: `2026-12-24${hour}` }), exception("2026-11-11T11:11", "moved", { startsLocal: `2026-12-26${hour}` }), exception(`2026-12-30${hour}`, "extra")];
    const coming = (all: ReturnType<typeof expand>) => all.filter(({ endsAt }) => endsAt >= from);
    const whole = coming(expand(given, exceptions, until));
    expect(whole.filter(({ recurrence }) => recurrence === named)).toHaveLength(1);
    expect(coming(expand(given, exceptions, until, from))).toEqual(whole);
  });
});

describe("a rule that can be followed", () => {
  it.each(["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29", "FREQ=WEEKLY;INTERVAL=52", "FREQ=MONTHLY;BYDAY=5TU", "FREQ=DAILY;COUNT=1"])("is %s", (rule) => {
    expect(canFollow(series("2026-12-01T20:00", rule))).toBe(true);
  });
});

describe("exceptions", () => {
  const weekly = series("2026-12-01T20:00", "FREQ=WEEKLY;COUNT=3");

  it("drops, cancels, moves and adds single times", () => {
    const found = expand(weekly, [exception("2026-12-01T20:00", "dropped"), exception("2026-12-08T20:00", "cancelled", { notice: "De zaal is dicht." }), exception("2026-12-15T20:00", "moved", { startsLocal: "2026-12-14T19:00", minutes: 60, place: "Buiten" }), exception("2026-12-20T11:00", "extra")], until);
    expect(found.map(({ recurrence, startsLocal, cancelled, moved, place, notice, startsAt, endsAt }) => [recurrence, startsLocal, cancelled, moved, place, notice, (endsAt.getTime() - startsAt.getTime()) / 60_000])).toEqual([
      ["2026-12-08T20:00", "2026-12-08T20:00", true, false, null, "De zaal is dicht.", 120],
      ["2026-12-15T20:00", "2026-12-14T19:00", false, true, "Buiten", null, 60],
      ["2026-12-20T11:00", "2026-12-20T11:00", false, false, null, null, 120],
    ]);
  });

  it("ignores what is said of a time that there is not", () => {
    expect(expand(weekly, [exception("2026-12-02T20:00", "moved", { startsLocal: "2026-12-03T20:00" })], until)).toHaveLength(3);
  });
});

describe("how somebody says it", () => {
  const start = { startsLocal: "2026-11-24T19:30", timeZone: "Europe/Amsterdam", allDay: false };
  const day = Temporal.PlainDate.from("2026-12-31");
  const said: [Repeat, string | null][] = [
    [{ kind: "none" }, null],
    [{ kind: "weekly", every: 1, days: ["TU"], until: null }, "FREQ=WEEKLY;BYDAY=TU"],
    [{ kind: "weekly", every: 2, days: ["TU", "TH"], until: day }, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20261231T225900Z"],
    [{ kind: "monthly", from: "end", until: null }, "FREQ=MONTHLY;BYDAY=-1TU"],
    [{ kind: "monthly", from: "start", until: day }, "FREQ=MONTHLY;BYDAY=4TU;UNTIL=20261231T225900Z"],
  ];

  it.each(said)("%o is %s, and the other way round", (repeat, rule) => {
    expect(ruleFor(repeat, start)).toBe(rule);
    expect(repeatOf(rule, start)).toEqual(repeat);
  });

  it("takes a fifth Tuesday for the last", () => {
    expect(ruleFor({ kind: "monthly", from: "start", until: null }, { ...start, startsLocal: "2026-12-29T10:00" })).toBe("FREQ=MONTHLY;BYDAY=-1TU");
  });

  it("has the day on which it begins among its days", () => {
    expect(ruleFor({ kind: "weekly", every: 1, days: ["SA"], until: null }, start)).toBe("FREQ=WEEKLY;BYDAY=TU,SA");
  });

  it.each(["FREQ=YEARLY", "FREQ=WEEKLY;COUNT=4", "FREQ=MONTHLY;BYDAY=2TU", "FREQ=MONTHLY", "FREQ=MONTHLY;BYMONTHDAY=24", "FREQ=WEEKLY;WKST=SU;BYDAY=TU", "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU"])("has no words for %s", (rule) => {
    expect(repeatOf(rule, start)).toBeUndefined();
  });
});
