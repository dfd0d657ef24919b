import { describe, expect, it } from "vitest";
import type { EditionRhythm } from "./choice.ts";
import { dueWindow, nextWindow } from "./window.ts";

const AMSTERDAM = "Europe/Amsterdam";
const CURACAO = "America/Curacao";

const friday: EditionRhythm = { days: [5], hour: 16 };
const daily = (hour: number): EditionRhythm => ({ days: [1, 2, 3, 4, 5, 6, 7], hour });
const on = (day: number, hour: number): EditionRhythm => ({ days: [day], hour });

interface Case {
  what: string;
  rhythm: EditionRhythm;
  zone?: string;
  now: string;
  last?: string;
  chosen?: string;
  due: { key: string; from: string; until: string } | undefined;
}

const cases: Case[] = [
  { what: "no days: nothing, ever", rhythm: { days: [], hour: 16 }, now: "2026-11-27T15:00:00Z", due: undefined },
  {
    what: "on the second",
    rhythm: friday,
    now: "2026-11-27T15:00:00Z",
    last: "2026-11-20T15:00:00Z",
    due: { key: "2026-11-27T16", from: "2026-11-20T15:00:00Z", until: "2026-11-27T15:00:00Z" },
  },
  { what: "a second too early", rhythm: friday, now: "2026-11-27T14:59:59Z", last: "2026-11-20T15:00:00Z", due: undefined },
  {
    what: "five hours late: the window stays where it was",
    rhythm: friday,
    now: "2026-11-27T20:03:11Z",
    last: "2026-11-20T15:00:00Z",
    due: { key: "2026-11-27T16", from: "2026-11-20T15:00:00Z", until: "2026-11-27T15:00:00Z" },
  },
  { what: "sent already", rhythm: friday, now: "2026-11-27T20:03:11Z", last: "2026-11-27T15:00:00Z", due: undefined },
  { what: "sent already, six days ago", rhythm: friday, now: "2026-12-04T14:59:00Z", last: "2026-11-27T15:00:00Z", due: undefined },
  {
    what: "one window missed: one edition for the newest, since the last",
    rhythm: friday,
    now: "2026-12-05T09:00:00Z",
    last: "2026-11-20T15:00:00Z",
    due: { key: "2026-12-04T16", from: "2026-11-20T15:00:00Z", until: "2026-12-04T15:00:00Z" },
  },
  {
    what: "down for five weeks: at most fourteen days back",
    rhythm: friday,
    now: "2026-12-26T09:00:00Z",
    last: "2026-11-20T15:00:00Z",
    due: { key: "2026-12-25T16", from: "2026-12-11T15:00:00Z", until: "2026-12-25T15:00:00Z" },
  },
  {
    what: "daily and three days down: one edition over three days",
    rhythm: daily(8),
    now: "2026-11-27T07:30:00Z",
    last: "2026-11-24T07:00:00Z",
    due: { key: "2026-11-27T08", from: "2026-11-24T07:00:00Z", until: "2026-11-27T07:00:00Z" },
  },
  {
    what: "a first edition covers a week",
    rhythm: daily(8),
    now: "2026-11-27T07:30:00Z",
    due: { key: "2026-11-27T08", from: "2026-11-20T07:00:00Z", until: "2026-11-27T07:00:00Z" },
  },
  { what: "joined after the window: not this one", rhythm: friday, now: "2026-11-28T09:00:00Z", chosen: "2026-11-28T08:59:00Z", due: undefined },
  {
    what: "joined before the window",
    rhythm: friday,
    now: "2026-11-27T15:10:00Z",
    chosen: "2026-11-27T14:00:00Z",
    due: { key: "2026-11-27T16", from: "2026-11-20T15:00:00Z", until: "2026-11-27T15:00:00Z" },
  },
  { what: "from Friday to Tuesday, chosen on Wednesday: yesterday was not promised", rhythm: on(2, 9), now: "2026-11-25T12:00:00Z", last: "2026-11-20T15:00:00Z", chosen: "2026-11-25T11:00:00Z", due: undefined },
  {
    what: "and the Tuesday after takes up where Friday left off",
    rhythm: on(2, 9),
    now: "2026-12-01T08:00:00Z",
    last: "2026-11-20T15:00:00Z",
    chosen: "2026-11-25T11:00:00Z",
    due: { key: "2026-12-01T09", from: "2026-11-20T15:00:00Z", until: "2026-12-01T08:00:00Z" },
  },
  { what: "an earlier hour, chosen after today's edition: not again today", rhythm: on(5, 9), now: "2026-11-27T17:00:00Z", last: "2026-11-27T15:00:00Z", due: undefined },
  {
    what: "a later hour, chosen after today's edition: the rest of the day",
    rhythm: on(5, 20),
    now: "2026-11-27T19:00:00Z",
    last: "2026-11-27T15:00:00Z",
    due: { key: "2026-11-27T20", from: "2026-11-27T15:00:00Z", until: "2026-11-27T19:00:00Z" },
  },
  {
    what: "midnight belongs to the day that begins",
    rhythm: on(6, 0),
    now: "2026-11-27T23:00:00Z",
    last: "2026-11-20T23:00:00Z",
    due: { key: "2026-11-28T00", from: "2026-11-20T23:00:00Z", until: "2026-11-27T23:00:00Z" },
  },
  {
    what: "the week in which the clock goes forward has an hour less",
    rhythm: friday,
    now: "2026-04-03T14:00:00Z",
    last: "2026-03-27T15:00:00Z",
    due: { key: "2026-04-03T16", from: "2026-03-27T15:00:00Z", until: "2026-04-03T14:00:00Z" },
  },
  {
    what: "fourteen days are fourteen days of the calendar",
    rhythm: friday,
    now: "2026-04-03T14:00:00Z",
    last: "2026-01-02T15:00:00Z",
    due: { key: "2026-04-03T16", from: "2026-03-20T15:00:00Z", until: "2026-04-03T14:00:00Z" },
  },
  { what: "29 March, two o'clock does not exist: not yet at one", rhythm: daily(2), now: "2026-03-29T00:59:59Z", last: "2026-03-28T01:00:00Z", due: undefined },
  {
    what: "29 March, two o'clock does not exist: three it is",
    rhythm: daily(2),
    now: "2026-03-29T01:00:00Z",
    last: "2026-03-28T01:00:00Z",
    due: { key: "2026-03-29T03", from: "2026-03-28T01:00:00Z", until: "2026-03-29T01:00:00Z" },
  },
  { what: "29 March, from two to three o'clock meanwhile: the same instant", rhythm: daily(3), now: "2026-03-29T05:00:00Z", last: "2026-03-29T01:00:00Z", due: undefined },
  {
    what: "25 October, two o'clock comes twice: the first",
    rhythm: daily(2),
    now: "2026-10-25T00:00:00Z",
    last: "2026-10-24T00:00:00Z",
    due: { key: "2026-10-25T02", from: "2026-10-24T00:00:00Z", until: "2026-10-25T00:00:00Z" },
  },
  { what: "25 October, two o'clock comes twice: not again at the second", rhythm: daily(2), now: "2026-10-25T01:00:00Z", last: "2026-10-25T00:00:00Z", due: undefined },
  {
    what: "the day after, an hour later by the sun",
    rhythm: daily(2),
    now: "2026-10-26T01:00:00Z",
    last: "2026-10-25T00:00:00Z",
    due: { key: "2026-10-26T02", from: "2026-10-25T00:00:00Z", until: "2026-10-26T01:00:00Z" },
  },
  {
    what: "Curaçao knows no summer time",
    rhythm: friday,
    zone: CURACAO,
    now: "2026-07-03T20:00:00Z",
    last: "2026-03-27T20:00:00Z",
    due: { key: "2026-07-03T16", from: "2026-06-19T20:00:00Z", until: "2026-07-03T20:00:00Z" },
  },
  { what: "Friday evening in Gorinchem is noon in Willemstad", rhythm: friday, zone: CURACAO, now: "2026-11-27T16:00:00Z", last: "2026-11-20T20:00:00Z", due: undefined },
  {
    what: "Friday in Willemstad when it is Saturday in Gorinchem",
    rhythm: on(5, 22),
    zone: CURACAO,
    now: "2026-11-28T02:00:00Z",
    last: "2026-11-21T02:00:00Z",
    due: { key: "2026-11-27T22", from: "2026-11-21T02:00:00Z", until: "2026-11-28T02:00:00Z" },
  },
];

describe("the window that is due", () => {
  it.each(cases)("$what", ({ rhythm, zone, now, last, chosen, due }) => {
    const found = dueWindow(rhythm, zone ?? AMSTERDAM, new Date(now), last ? new Date(last) : null, chosen ? new Date(chosen) : null);
    expect(found).toEqual(due && { key: due.key, from: new Date(due.from), until: new Date(due.until) });
  });

  it.each([AMSTERDAM, CURACAO])("walks through a year in %s without a gap, a double or an overlap", (zone) => {
    const rhythm: EditionRhythm = { days: [2, 7], hour: 2 };
    const keys: string[] = [];
    let last = new Date("2025-12-31T12:00:00Z");
    for (let now = last.getTime(); now < Date.UTC(2027, 0, 1); now += 30 * 60_000) {
      const due = dueWindow(rhythm, zone, new Date(now), last);
      if (!due) continue;
      expect(due.from).toEqual(last);
      expect(due.until > due.from).toBe(true);
      keys.push(due.key);
      last = due.until;
    }
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(104);
  });
});

describe("the next window", () => {
  it.each([
    ["later today", friday, AMSTERDAM, "2026-11-27T14:59:59Z", "2026-11-27T16", "2026-11-27T15:00:00Z"],
    ["a week from now, when today's is just out", friday, AMSTERDAM, "2026-11-27T15:00:00Z", "2026-12-04T16", "2026-12-04T15:00:00Z"],
    ["the nearest of several days", { days: [1, 4], hour: 9 }, AMSTERDAM, "2026-11-27T15:00:00Z", "2026-11-30T09", "2026-11-30T08:00:00Z"],
    ["over the spring's change", on(7, 2), AMSTERDAM, "2026-03-28T12:00:00Z", "2026-03-29T03", "2026-03-29T01:00:00Z"],
    ["over the autumn's change", on(7, 2), AMSTERDAM, "2026-10-24T12:00:00Z", "2026-10-25T02", "2026-10-25T00:00:00Z"],
    ["between the two hours of two", on(7, 2), AMSTERDAM, "2026-10-25T00:30:00Z", "2026-11-01T02", "2026-11-01T01:00:00Z"],
    ["in Willemstad", friday, CURACAO, "2026-11-27T15:00:00Z", "2026-11-27T16", "2026-11-27T20:00:00Z"],
  ] as const)("%s", (_what, rhythm, zone, now, key, until) => {
    expect(nextWindow({ days: [...rhythm.days], hour: rhythm.hour }, zone, new Date(now))).toEqual({ key, until: new Date(until) });
  });

  it("does not come when no day is chosen", () => {
    expect(nextWindow({ days: [], hour: 16 }, AMSTERDAM, new Date("2026-11-27T15:00:00Z"))).toBeUndefined();
  });
});
