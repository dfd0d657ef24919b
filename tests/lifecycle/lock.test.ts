import { spawn } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { endLeftovers, ChildrenNote } from "#app/server/launch/leftovers.ts";
import { lockHolder, takeLock } from "#app/server/launch/lock.ts";
import { identify } from "#app/server/launch/processes.ts";
import { gone, ownFolder, until } from "./support.ts";

const lockFile = (folder: string): string => join(folder, "launcher.lock.7");

test("one launcher at a time; the second is told which process runs", async () => {
  const folder = ownFolder();
  const release = await takeLock(folder);
  await expect(takeLock(folder)).rejects.toThrow(`Samen already runs with the data folder ${folder} (process ${process.pid}): stop that one first, or set DATA_DIR to another folder.`);
  release();
  expect(await lockHolder(folder)).toBeUndefined();
  (await takeLock(folder))();
  expect(readdirSync(folder)).toHaveLength(1);
});

test.each([
  ["a process that is gone", JSON.stringify({ pid: 2 ** 22 - 1, born: "never" })],
  ["a number that another process was given since", JSON.stringify({ pid: process.pid, born: "another time" })],
  ["half a write", '{"pid": 1'],
  ["nothing", ""],
])("a lock that names %s is taken over", async (_, content) => {
  const folder = ownFolder();
  writeFileSync(lockFile(folder), content);
  const release = await takeLock(folder);
  expect((await lockHolder(folder))?.pid).toBe(process.pid);
  release();
});

test("of many who find a stale lock at once, exactly one gets it", async () => {
  const folder = ownFolder();
  writeFileSync(lockFile(folder), "");
  const script = `const { takeLock } = await import("#app/server/launch/lock.ts"); await takeLock(${JSON.stringify(folder)}).then(() => console.log("mine"), () => console.log("refused")); process.stdin.resume();`;
  let out = "";
  const rivals = Array.from({ length: 4 }, () => {
    const rival = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], { stdio: ["pipe", "pipe", "inherit"] });
    onTestFinished(() => void rival.kill("SIGKILL"));
    rival.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    return rival;
  });
  // All stay alive until each has its answer.
  await until("every answer", () => out.trim().split("\n").length === rivals.length);
  expect(out.match(/mine/g)).toHaveLength(1);
});

test("what a killed launcher left running is ended, a stranger with an old number is not", async () => {
  const folder = ownFolder();
  const idle = () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1e6)"], { stdio: "ignore" });
    onTestFinished(() => void child.kill("SIGKILL"));
    const identity = identify(child.pid ?? 0);
    if (!identity) throw new Error("no process");
    return identity;
  };
  const left = idle();
  const stranger = idle();
  new ChildrenNote(folder).add(left.pid);
  expect(await endLeftovers(folder)).toBe(1);
  await gone([left]);
  writeFileSync(join(folder, "launcher.children"), JSON.stringify([{ pid: stranger.pid, born: "another time" }]));
  expect(await endLeftovers(folder)).toBe(0);
  expect(identify(stranger.pid)).toEqual(stranger);
});
