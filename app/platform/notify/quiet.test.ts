import { expect, it } from "vitest";
import { quietUntil, usualHours } from "./quiet.ts";

const AMSTERDAM = "Europe/Amsterdam";
const end = (now: string, hours = usualHours as Parameters<typeof quietUntil>[0]) => quietUntil(hours, AMSTERDAM, new Date(now))?.toISOString();

it("leaves people in peace from ten in the evening to seven in the morning, town time", () => {
  expect(end("2026-11-24T20:59:59Z")).toBeUndefined();
  expect(end("2026-11-24T21:00:00Z")).toBe("2026-11-25T06:00:00.000Z");
  expect(end("2026-11-25T05:59:59Z")).toBe("2026-11-25T06:00:00.000Z");
  expect(end("2026-11-25T06:00:00Z")).toBeUndefined();
});

it("ends at seven in the night that is an hour shorter, and in the one that is an hour longer", () => {
  // 28 to 29 March 2026: the evening is at +1, the morning at +2.
  expect(end("2026-03-28T21:30:00Z")).toBe("2026-03-29T05:00:00.000Z");
  expect(end("2026-03-29T00:30:00Z")).toBe("2026-03-29T05:00:00.000Z");
  // 24 to 25 October 2026: the evening is at +2, the morning at +1.
  expect(end("2026-10-24T20:30:00Z")).toBe("2026-10-25T06:00:00.000Z");
  expect(end("2026-10-25T00:30:00Z")).toBe("2026-10-25T06:00:00.000Z");
  expect(end("2026-10-25T01:30:00Z")).toBe("2026-10-25T06:00:00.000Z");
});

it("ends at the next hour that exists when its own is skipped, and at the first of an hour that comes twice", () => {
  expect(end("2026-03-29T00:30:00Z", { from: 22, until: 2 })).toBe("2026-03-29T01:00:00.000Z");
  expect(end("2026-03-29T01:00:00Z", { from: 22, until: 2 })).toBeUndefined();
  expect(end("2026-10-24T23:30:00Z", { from: 22, until: 2 })).toBe("2026-10-25T00:00:00.000Z");
  expect(end("2026-10-25T00:30:00Z", { from: 22, until: 2 })).toBeUndefined();
});

it("takes hours of one day, and nobody's at all", () => {
  expect(end("2026-11-24T12:30:00Z", { from: 13, until: 15 })).toBe("2026-11-24T14:00:00.000Z");
  expect(end("2026-11-24T14:00:00Z", { from: 13, until: 15 })).toBeUndefined();
  expect(end("2026-11-24T23:00:00Z", null)).toBeUndefined();
});
