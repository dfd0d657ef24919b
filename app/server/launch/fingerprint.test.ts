import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { clearStamp, fingerprint, isFresh, setStamp } from "./fingerprint.ts";

function sources(): string {
  const folder = mkdtempSync(join(tmpdir(), "samen-fingerprint-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "deep"));
  writeFileSync(join(folder, "deep", "a.ts"), "one");
  return folder;
}

test("changes with contents and names, not with times", () => {
  const folder = sources();
  const before = fingerprint([folder]);
  utimesSync(join(folder, "deep", "a.ts"), 0, 0);
  expect(fingerprint([folder])).toBe(before);
  writeFileSync(join(folder, "deep", "a.ts"), "two");
  const changed = fingerprint([folder]);
  expect(changed).not.toBe(before);
  writeFileSync(join(folder, "b.ts"), "");
  expect(fingerprint([folder])).not.toBe(changed);
  expect(fingerprint([folder], (path) => path.endsWith("b.ts"))).toBe(changed);
});

test("a stamp stands for one fingerprint, until it is taken away", () => {
  const stamp = join(sources(), "made", ".stamp");
  expect(isFresh(stamp, "x")).toBe(false);
  setStamp(stamp, "x");
  expect(isFresh(stamp, "x")).toBe(true);
  expect(isFresh(stamp, "y")).toBe(false);
  clearStamp(stamp);
  expect(isFresh(stamp, "x")).toBe(false);
});
