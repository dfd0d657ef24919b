import { describe, expect, it } from "vitest";
import { changedTimes, type KeptTime } from "./changed-times.ts";
import type { Occurrence } from "./series.ts";

const now = (recurrence: string, more: Partial<Occurrence> = {}): Occurrence => ({ recurrence, startsLocal: recurrence, startsAt: new Date(`${recurrence}:00Z`), endsAt: new Date(`${recurrence}:00Z`), cancelled: false, moved: false, place: null, notice: null, ...more });
const kept = (recurrence: string, more: Partial<KeptTime> = {}): KeptTime => ({ ...now(recurrence), ...more });

describe("what became of the times of a series", () => {
  it("is nothing when nothing changed", () => {
    expect(changedTimes([kept("2026-12-01T20:00")], [now("2026-12-01T20:00"), now("2026-12-08T20:00")])).toEqual({ renamed: [], gone: [], moved: [], cancelled: [], back: [] });
  });

  it("has a single time go on as the single one that there is now, on whatever day", () => {
    expect(changedTimes([kept("2026-12-01T20:00")], [now("2026-12-09T19:00")])).toMatchObject({ renamed: [{ from: "2026-12-01T20:00", to: "2026-12-09T19:00" }], gone: [], moved: ["2026-12-09T19:00"] });
  });

  it("has times of a series go on as those of the same day, and lets the others go", () => {
    const before = [kept("2026-12-01T20:00"), kept("2026-12-08T20:00")];
    expect(changedTimes(before, [now("2026-12-08T19:00"), now("2026-12-15T19:00")])).toMatchObject({ renamed: [{ from: "2026-12-08T20:00", to: "2026-12-08T19:00" }], gone: ["2026-12-01T20:00"], moved: ["2026-12-08T19:00"] });
  });

  it("tells what is cancelled from what is moved, and what is held after all", () => {
    const before = [kept("2026-12-01T20:00"), kept("2026-12-08T20:00", { cancelled: true }), kept("2026-12-15T20:00")];
    const after = [now("2026-12-01T20:00", { cancelled: true, startsAt: new Date("2026-12-02T20:00:00Z") }), now("2026-12-08T20:00"), now("2026-12-15T20:00", { place: "Buiten" })];
    expect(changedTimes(before, after)).toEqual({ renamed: [], gone: [], moved: ["2026-12-15T20:00"], cancelled: ["2026-12-01T20:00"], back: ["2026-12-08T20:00"] });
  });
});
