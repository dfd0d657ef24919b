import { EventEmitter } from "node:events";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ending, endWhenAsked } from "./ending.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function made(steps: (() => Promise<unknown>)[]) {
  const exits: number[] = [];
  return { exits, end: ending({ name: "web", steps, graceSeconds: 15, log: pino({ level: "silent" }), exit: (code) => exits.push(code) }) };
}

test("closes in order, past one that fails, and ends once", async () => {
  const closed: string[] = [];
  const { exits, end } = made([
    () => Promise.resolve(closed.push("requests")),
    () => Promise.reject(new Error("gone already")),
    () => Promise.resolve(closed.push("database")),
  ]);
  end("SIGTERM");
  end("SIGINT", 1);
  await vi.runAllTimersAsync();
  expect(closed).toEqual(["requests", "database"]);
  expect(exits).toEqual([0]);
});

test("ends in time though something never closes", async () => {
  const { exits, end } = made([() => new Promise(() => undefined)]);
  end("an error that nobody caught", 1);
  await vi.advanceTimersByTimeAsync(14_999);
  expect(exits).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(exits).toEqual([1]);
});

test.each([
  ["a launcher that is there", true, []],
  ["no launcher at all", undefined, []],
  ["a launcher that went while it was still loading", false, ["the launcher is gone"]],
])("with %s", (_what, connected, reasons) => {
  const heard: string[] = [];
  const own = Object.assign(new EventEmitter(), { connected });
  endWhenAsked((why) => heard.push(why), pino({ level: "silent" }), own as unknown as NodeJS.Process);
  expect(heard).toEqual(reasons);
  own.emit("disconnect");
  expect(heard.at(-1)).toBe("the launcher is gone");
});
