import { afterEach, beforeEach, expect, vi } from "vitest";

process.env["NODE_ENV"] = "test";
process.env["LOG_LEVEL"] ??= "silent";

const streams = ["error", "warn"] as const;

beforeEach(() => {
  for (const stream of streams) vi.spyOn(console, stream);
});

// A test that makes the console speak says more than it asserts: either the code complains for a reason, or the test should expect it.
afterEach(() => {
  for (const stream of streams) {
    const spy = vi.mocked(console[stream]);
    const calls = spy.mock.calls.map((call) => call.map(String).join(" "));
    spy.mockRestore();
    expect(calls, `console.${stream} was used`).toEqual([]);
  }
});
