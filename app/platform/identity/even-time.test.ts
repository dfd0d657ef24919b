import { expect, test, vi } from "vitest";
import { inEvenTime } from "./even-time.ts";

test.each([
  ["work that is done at once", () => Promise.resolve("klaar")],
  ["work that fails at once", () => Promise.reject(new Error("mis"))],
])("%s is answered no sooner than the time set", async (_, work) => {
  const settled = vi.fn();
  const began = performance.now();
  const answer = inEvenTime<string>(work, 60).then(settled, settled);
  await new Promise((resolve) => setImmediate(resolve));
  expect(settled).not.toHaveBeenCalled();
  await answer;
  expect(settled).toHaveBeenCalledOnce();
  expect(performance.now() - began).toBeGreaterThan(55);
});
