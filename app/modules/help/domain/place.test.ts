import { describe, expect, it } from "vitest";
import { blurred, metresBetween, RADIUS_METRES, saidMetres } from "./place.ts";

describe("a place", () => {
  const doors = Array.from({ length: 400 }, (_, number) => ({ lat: 51.82 + (number % 20) * 0.00071, lon: 4.94 + Math.floor(number / 20) * 0.00113 }));

  it("is within the circle around where it was moved to", () => {
    for (const door of doors) expect(metresBetween(door, blurred(door))).toBeLessThan(RADIUS_METRES);
  });

  it("shares that point with all of its cell, and moving it again changes nothing", () => {
    expect(new Set(doors.map((door) => JSON.stringify(blurred(door)))).size).toBeLessThan(doors.length / 4);
    for (const door of doors) expect(blurred(blurred(door))).toEqual(blurred(door));
  });

  it.each([
    // A hundredth of a degree is 1,112 m along a meridian of a sphere of 6,371 km; along a parallel it shrinks by the cosine of the latitude.
    [{ lat: 51.83, lon: 4.97 }, { lat: 51.84, lon: 4.97 }, 1112],
    [{ lat: 51.83, lon: 4.97 }, { lat: 51.83, lon: 4.98 }, 687],
  ])("is as far from another as geometry says", (one, other, metres) => {
    expect(Math.round(metresBetween(one, other))).toBe(metres);
  });

  it.each([[0, 300], [349, 300], [351, 400], [1234, 1200]])("%d m away is said as %d m", (metres, said) => {
    expect(saidMetres(metres)).toBe(said);
  });
});
