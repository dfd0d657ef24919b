import { describe, expect, test } from "vitest";
import { takesApplications } from "./open.ts";

const standing = { status: "published", endedAt: null, expiresOn: "2026-03-29" };
const zone = "Europe/Amsterdam";

describe("a vacancy", () => {
  test.each<[string, Date, boolean]>([
    ["the whole of its last day, on which the clocks go forward", new Date("2026-03-29T21:59:59Z"), true],
    ["no longer on the day after it, by the town's clock", new Date("2026-03-29T22:00:00Z"), false],
    ["in the first minute of its last day", new Date("2026-03-28T23:00:00Z"), true],
  ])("is open %s", (_when, at, open) => {
    expect(takesApplications(standing, zone, at)).toBe(open);
  });

  test("is open until the end of the day on which the clocks go back", () => {
    const autumn = { ...standing, expiresOn: "2026-10-25" };
    expect(takesApplications(autumn, zone, new Date("2026-10-25T22:59:59Z"))).toBe(true);
    expect(takesApplications(autumn, zone, new Date("2026-10-25T23:00:00Z"))).toBe(false);
  });

  test.each(["draft", "held", "withdrawn", "hidden", "removed"])("is not open while it is %s", (status) => {
    expect(takesApplications({ ...standing, status }, zone, new Date("2026-03-01T12:00:00Z"))).toBe(false);
  });

  test("is not open once it was ended", () => {
    expect(takesApplications({ ...standing, endedAt: new Date("2026-02-28T12:00:00Z") }, zone, new Date("2026-03-01T12:00:00Z"))).toBe(false);
  });
});
