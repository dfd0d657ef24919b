import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { lastLine, one, playwrightCounts, sum, vitestCounts } from "./counts.ts";

function report(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), "samen-counts-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "report.json");
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 } };

test("the closing line names skipped tests only when there are any", () => {
  expect(lastLine(sum([one(true), one(false)]))).toBe("1 passed, 1 failed");
  expect(lastLine({ passed: 2, failed: 0, skipped: 1 })).toBe("2 passed, 0 failed, 1 skipped");
});

test("a file that cannot be read counts as one failure", () => {
  const path = report({ ...vitest, testResults: [{ status: "failed", assertionResults: [] }] });
  expect(vitestCounts(path, false)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test("a run that failed cannot look like one that passed", () => {
  expect(vitestCounts(report(vitest), true).failed).toBe(0);
  expect(vitestCounts(report(vitest), false).failed).toBe(1);
  expect(vitestCounts("/no/report.json", true).failed).toBe(1);
  expect(playwrightCounts(report(playwright), false).failed).toBe(1);
  expect(playwrightCounts("/no/report.json", true).failed).toBe(1);
});

test("a test that passes only when tried again has failed", () => {
  expect(playwrightCounts(report({ stats: { ...playwright.stats, flaky: 2 } }), true)).toEqual({ passed: 4, failed: 2, skipped: 0 });
});
