import { describe, expect, it } from "vitest";
import { closesAt, movingUp, seatFor } from "./seats.ts";

describe("a seat", () => {
  it.each([
    [{ capacity: null, taken: 900, partySize: 4, row: false }, "registered"],
    [{ capacity: 10, taken: 8, partySize: 2, row: false }, "registered"],
    [{ capacity: 10, taken: 8, partySize: 3, row: false }, "waiting"],
    [{ capacity: 10, taken: 8, partySize: 1, row: true }, "waiting"],
  ] as const)("%o is %s", (asked, status) => {
    expect(seatFor(asked)).toBe(status);
  });

  it("goes to those who wait, in order, and nobody passes", () => {
    const row = [{ partySize: 1 }, { partySize: 3 }, { partySize: 1 }];
    expect(movingUp({ capacity: 10, taken: 7 }, row)).toEqual([{ partySize: 1 }]);
    expect(movingUp({ capacity: 10, taken: 6 }, row)).toEqual([{ partySize: 1 }, { partySize: 3 }]);
    expect(movingUp({ capacity: null, taken: 6 }, row)).toHaveLength(3);
    expect(movingUp({ capacity: 10, taken: 10 }, row)).toEqual([]);
  });

  it("can be asked for until so many hours before, over a change of the clocks too", () => {
    expect(closesAt(new Date("2026-03-29T18:00:00Z"), 24).toISOString()).toBe("2026-03-28T18:00:00.000Z");
  });
});
