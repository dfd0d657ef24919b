import { describe, expect, it } from "vitest";
import { expand } from "../domain/expand.ts";
import { readCalendar } from "./read-calendar.ts";

const ZONE = "Europe/Amsterdam";
const file = (...events: string[]) => ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Iemand//NL", ...events.flatMap((lines) => ["BEGIN:VEVENT", ...lines.trim().split("\n").map((line) => line.trim()), "END:VEVENT"]), "END:VCALENDAR"].join("\r\n");
const base = "UID:a\nSUMMARY:Koffie\nDTSTAMP:20261101T080000Z";
const read = (...events: string[]) => readCalendar(file(...events), ZONE);
const starts = (lines: string) => (read(`${base}\n${lines}`) ?? []).flatMap(({ series, exceptions }) => expand(series, exceptions, new Date("2027-02-01T00:00:00Z")).map(({ startsAt }) => startsAt.toISOString()));

describe("somebody else's calendar", () => {
  it.each([
    ["in our zone", "DTSTART;TZID=Europe/Amsterdam:20261201T100000", ["2026-12-01T09:00:00.000Z"]],
    ["in UTC", "DTSTART:20261201T090000Z", ["2026-12-01T09:00:00.000Z"]],
    ["floating", "DTSTART:20261201T100000", ["2026-12-01T09:00:00.000Z"]],
    ["as Outlook names it", "DTSTART;TZID=W. Europe Standard Time:20261201T100000", ["2026-12-01T09:00:00.000Z"]],
    ["with a path before the name", "DTSTART;TZID=/citadel.org/20190101_1/Europe/London:20261201T090000", ["2026-12-01T09:00:00.000Z"]],
    ["all day", "DTSTART;VALUE=DATE:20261201", ["2026-11-30T23:00:00.000Z"]],
    ["weekly until a date", "DTSTART;TZID=Europe/Amsterdam:20261201T100000\nRRULE:FREQ=WEEKLY;UNTIL=20261215", ["2026-12-01T09:00:00.000Z", "2026-12-08T09:00:00.000Z", "2026-12-15T09:00:00.000Z"]],
    ["weekly until a time that floats", "DTSTART;TZID=Europe/Amsterdam:20261201T100000\nRRULE:FREQ=WEEKLY;UNTIL=20261208T100000", ["2026-12-01T09:00:00.000Z", "2026-12-08T09:00:00.000Z"]],
    ["with exceptions in UTC", "DTSTART;TZID=Europe/Amsterdam:20261201T100000\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20261208T090000Z", ["2026-12-01T09:00:00.000Z", "2026-12-15T09:00:00.000Z"]],
    ["with times beside", "DTSTART;TZID=Europe/Amsterdam:20261201T100000\nRDATE;TZID=Europe/Amsterdam:20261203T100000,20261204T100000", ["2026-12-01T09:00:00.000Z", "2026-12-03T09:00:00.000Z", "2026-12-04T09:00:00.000Z"]],
  ])("%s", (_what, lines, times) => {
    expect(starts(lines)).toEqual(times);
  });

  it.each([
    ["a duration", "DTSTART:20261201T090000Z\nDURATION:PT1H30M", 90],
    ["an end", "DTSTART:20261201T090000Z\nDTEND:20261201T100000Z", 60],
    ["an end in another zone", "DTSTART;TZID=Europe/London:20261201T090000\nDTEND;TZID=Europe/Amsterdam:20261201T110000", 60],
    ["an end before it begins", "DTSTART:20261201T090000Z\nDTEND:20261201T080000Z", 0],
    ["longer than we have it", "DTSTART:20260101T090000Z\nDTEND:20271201T080000Z", 44_640],
    ["two whole days", "DTSTART;VALUE=DATE:20261201\nDTEND;VALUE=DATE:20261203", 2880],
  ])("%s", (_what, lines, minutes) => {
    expect(read(`${base}\n${lines}`)?.[0]?.series.minutes).toBe(minutes);
  });

  it("follows moved and cancelled times", () => {
    const [event] = read(
      `${base}\nDTSTART;TZID=Europe/Amsterdam:20261201T100000\nDTEND;TZID=Europe/Amsterdam:20261201T110000\nRRULE:FREQ=WEEKLY;COUNT=3`,
      "UID:a\nSUMMARY:Koffie\nRECURRENCE-ID:20261208T090000Z\nDTSTART;TZID=Europe/Amsterdam:20261209T140000\nDTEND;TZID=Europe/Amsterdam:20261209T150000",
      "UID:a\nSUMMARY:Koffie\nRECURRENCE-ID;TZID=Europe/Amsterdam:20261215T100000\nDTSTART;TZID=Europe/Amsterdam:20261215T100000\nSTATUS:CANCELLED",
    ) ?? [];
    expect(event?.exceptions.map(({ recurrence, kind, startsLocal }) => [recurrence, kind, startsLocal])).toEqual([["2026-12-08T10:00", "moved", "2026-12-09T14:00"], ["2026-12-15T10:00", "cancelled", null]]);
  });

  it("takes the later version of what stands there twice", () => {
    expect(read(`${base}\nDTSTART:20261201T090000Z\nSEQUENCE:1`, `${base}\nDTSTART:20261202T090000Z\nSEQUENCE:2`)?.map(({ series }) => series.startsLocal)).toEqual(["2026-12-02T10:00"]);
  });

  it.each([
    ["without a name", "UID:a\nDTSTART:20261201T090000Z"],
    ["without a beginning", base],
    ["without an id", "SUMMARY:Koffie\nDTSTART:20261201T090000Z"],
    ["that is private", `${base}\nDTSTART:20261201T090000Z\nCLASS:PRIVATE`],
    ["every hour", `${base}\nDTSTART:20261201T090000Z\nRRULE:FREQ=HOURLY`],
  ])("leaves out what is %s, and keeps the rest", (_what, lines) => {
    expect(read(lines, "UID:b\nSUMMARY:Thee\nDTSTART:20261201T090000Z")?.map(({ title }) => title)).toEqual(["Thee"]);
  });

  it.each(["", "<html></html>", "BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT"])("is none: %j", (text) => {
    expect(readCalendar(text, ZONE)).toBeUndefined();
  });

  it("is cut to what ours holds, without what no text should have", () => {
    const [event] = read(`UID:a\nSUMMARY:${"x".repeat(300)}\nDTSTART:20261201T090000Z\nDESCRIPTION:a\u0007b\\nc\nURL:https://praatje.example/`) ?? [];
    expect(event?.title).toHaveLength(120);
    expect(event?.body).toBe("ab\nc\n\nhttps://praatje.example/");
  });
});
