import { expect, test } from "vitest";
import { Backoff } from "./backoff.ts";

test("waits longer after each quick death and gives up at the fifth", () => {
  const backoff = new Backoff();
  expect([1, 2, 3, 4, 5].map(() => backoff.afterDeath(100))).toEqual([250, 500, 1000, 2000, undefined]);
});

test("forgets quick deaths after a long life", () => {
  const backoff = new Backoff();
  for (let death = 0; death < 4; death++) backoff.afterDeath(100);
  expect(backoff.afterDeath(60_000)).toBe(250);
  expect(backoff.afterDeath(100)).toBe(500);
});
