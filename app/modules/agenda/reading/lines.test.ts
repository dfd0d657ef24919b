import { expect, it } from "vitest";
import { lineOf } from "./lines.ts";
import type { TimeLine } from "./times.server.ts";

const time: TimeLine = {
  id: "1", slug: "soep", title: "Soep", recurrence: "2026-12-01T20:00", startsAt: new Date("2026-12-01T19:00:00Z"), endsAt: new Date("2026-12-01T21:00:00Z"), allDay: false, place: null, online: false,
  theme: null, cost: "unknown", priceCents: null, cancelled: false, moved: false, signingUp: "none", capacity: null, taken: 0, organisation: "Buurthuis De Lantaarn", neighbourhoods: [],
};
const texts = { facts: { themes: {}, costs: { free: "Gratis" } }, list: { seats: String, signUp: "", ongoing: "" } };

it.each([
  ["De Kerk", "Buurthuis De Lantaarn"],
  [null, "Buurthuis De Lantaarn"],
  ["Buurthuis De Lantaarn, grote zaal", null],
])("at %j it says that it is of %j", (place, organisation) => {
  expect(lineOf({ ...time, place }, { locale: "nl", timeZone: "Europe/Amsterdam", now: new Date("2026-11-24T08:00:00Z"), texts })).toMatchObject({ where: place, organisation });
});
