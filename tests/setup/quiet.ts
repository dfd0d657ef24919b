import { afterEach, beforeEach, expect, vi, type MockInstance } from "vitest";

process.env["NODE_ENV"] = "test";
process.env["LOG_LEVEL"] ??= "silent";

const streams = ["error", "warn"] as const;

const spies = new Map<(typeof streams)[number], MockInstance>();

beforeEach(() => {
  for (const stream of streams) spies.set(stream, vi.spyOn(console, stream));
});

// A test that makes the console speak says more than it asserts: either the code complains for a reason, or the test should expect it.
afterEach(() => {
  for (const stream of streams) {
    const spy = spies.get(stream);
    const calls = (spy?.mock.calls ?? []).map((call) => call.map(String).join(" "));
    spy?.mockRestore();
    expect(calls, `console.${stream} was used`).toEqual([]);
  }
});
