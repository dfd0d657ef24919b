import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { hoursOnDay, hoursWords, whenWords, wholeWhenWords } from "./say-when.ts";

const setting = { locale: "nl", timeZone: "Europe/Amsterdam", now: new Date("2026-11-24T08:00:00Z") } as const;
const times = (startsAt: string, endsAt: string, allDay = false) => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt), allDay });

describe("when it is, in words", () => {
  it.each([
    [times("2026-11-25T18:30:00Z", "2026-11-25T20:30:00Z"), "morgen, 19:30 tot 21:30 uur"],
    [times("2027-01-06T16:30:00Z", "2027-01-06T18:30:00Z"), "woensdag 6 januari 2027, 17:30 tot 19:30 uur"],
    [times("2026-12-05T20:00:00Z", "2026-12-06T01:00:00Z"), "zaterdag 5 december, 21:00 tot 02:00 uur"],
    [times("2026-12-05T09:00:00Z", "2026-12-05T09:00:00Z"), "zaterdag 5 december, 10:00 uur"],
    [times("2026-12-04T23:00:00Z", "2026-12-05T23:00:00Z", true), "zaterdag 5 december, de hele dag"],
    [times("2026-12-04T23:00:00Z", "2026-12-06T23:00:00Z", true), "zaterdag 5 december tot en met zondag 6 december"],
    [times("2026-12-05T09:00:00Z", "2026-12-06T15:00:00Z"), "zaterdag 5 december om 10:00 tot en met zondag 6 december om 16:00"],
  ])("%o", (given, words) => {
    expect(whenWords(given, setting)).toBe(words);
  });

  it("says the time of day as the clock shows it on either side of the change", () => {
    expect(hoursWords(times("2026-10-25T00:30:00Z", "2026-10-25T03:00:00Z"), setting)).toBe("02:30 tot 04:00 uur");
    expect(hoursWords(times("2026-03-29T00:30:00Z", "2026-03-29T02:00:00Z"), setting)).toBe("01:30 tot 04:00 uur");
  });

  it("has the year for another day", () => {
    expect(wholeWhenWords(times("2026-11-25T18:30:00Z", "2026-11-25T20:30:00Z"), { ...setting, locale: "en" })).toBe("Wednesday, 25 November 2026, 19:30 until 21:30");
  });

  it.each([
    [times("2026-12-05T09:00:00Z", "2026-12-07T08:00:00Z"), ["vanaf 10:00 uur", "de hele dag", "tot 09:00 uur"]],
    [times("2026-12-05T20:00:00Z", "2026-12-06T01:00:00Z"), ["21:00 tot 02:00 uur"]],
    [times("2026-12-04T23:00:00Z", "2026-12-06T23:00:00Z", true), ["de hele dag", "de hele dag"]],
    [times("2026-10-24T18:00:00Z", "2026-10-25T11:00:00Z"), ["vanaf 20:00 uur", "tot 12:00 uur"]],
  ])("says of %o what each of its days has of it", (given, words) => {
    const first = Temporal.Instant.fromEpochMilliseconds(given.startsAt.getTime()).toZonedDateTimeISO(setting.timeZone).toPlainDate();
    expect(words.map((_, days) => hoursOnDay(given, first.add({ days }), setting))).toEqual(words);
  });
});
