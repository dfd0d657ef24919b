import { describe, expect, it } from "vitest";
import { afterWaking } from "./waking.ts";

const ZONE = "Europe/Amsterdam";

describe("waking hours", () => {
  it.each<[string, string, number, string]>([
    ["within a day", "2026-11-24T09:00:00+01:00", 4, "2026-11-24T13:00:00+01:00"],
    ["over the night", "2026-11-24T19:00:00+01:00", 4, "2026-11-25T10:00:00+01:00"],
    ["begun in the night", "2026-11-24T23:30:00+01:00", 1, "2026-11-25T09:00:00+01:00"],
    ["begun before anybody is up", "2026-11-24T05:00:00+01:00", 2, "2026-11-24T10:00:00+01:00"],
    ["ending as people go to bed", "2026-11-24T09:00:00+01:00", 12, "2026-11-24T21:00:00+01:00"],
    ["several days", "2026-11-24T08:00:00+01:00", 39, "2026-11-26T21:00:00+01:00"],
    ["none", "2026-11-24T09:00:00+01:00", 0, "2026-11-24T09:00:00+01:00"],
    ["none in the night", "2026-11-24T02:00:00+01:00", 0, "2026-11-24T08:00:00+01:00"],
    ["over the night in which summer time begins", "2026-03-28T20:00:00+01:00", 2, "2026-03-29T09:00:00+02:00"],
    ["begun in the hour before it begins", "2026-03-29T01:30:00+01:00", 1, "2026-03-29T09:00:00+02:00"],
    ["over the night in which summer time ends", "2026-10-24T20:00:00+02:00", 2, "2026-10-25T09:00:00+01:00"],
    ["begun in the hour that comes twice", "2026-10-25T02:30:00+02:00", 1, "2026-10-25T09:00:00+01:00"],
  ])("%s", (_case, from, hours, until) => {
    expect(afterWaking(new Date(from), hours, ZONE)).toEqual(new Date(until));
  });
});
