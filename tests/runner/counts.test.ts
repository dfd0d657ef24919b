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
const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, suites: [] };

test("the closing line names skipped tests only when there are any", () => {
  expect(lastLine(sum([one(true, "types"), one(false, "lint")]))).toBe("1 passed, 1 failed");
  expect(lastLine({ passed: 2, failed: 0, skipped: 1 })).toBe("2 passed, 0 failed, 1 skipped");
});

test("a file that cannot be read counts as one failure", () => {
  const path = report({ ...vitest, testResults: [{ name: `${process.cwd()}/app/a.test.ts`, status: "failed", message: "no such module\nat", assertionResults: [] }] });
  expect(vitestCounts(path, false)).toEqual({ passed: 3, failed: 1, skipped: 0, failures: ["app/a.test.ts: no such module"] });
});

test("a run that failed cannot look like one that passed", () => {
  expect(vitestCounts(report(vitest), true).failed).toBe(0);
  expect(vitestCounts(report(vitest), false).failed).toBe(1);
  expect(vitestCounts("/no/report.json", true).failed).toBe(1);
  expect(playwrightCounts(report(playwright), false).failed).toBe(1);
  expect(playwrightCounts("/no/report.json", true).failed).toBe(1);
});

test("a test that passes only when tried again has failed", () => {
  expect(playwrightCounts(report({ ...playwright, stats: { ...playwright.stats, flaky: 2 } }), true)).toMatchObject({ passed: 4, failed: 2, skipped: 0 });
});

test("what failed is named, however deep it stands in the report", () => {
  const assertionResults = [
    { status: "failed", fullName: "a town opens", failureMessages: ["expected 1 to be 2\n  at x"] },
    { status: "passed", fullName: "a town closes", failureMessages: [] },
  ];
  const unit = vitestCounts(report({ ...vitest, numFailedTests: 1, testResults: [{ name: `${process.cwd()}/app/a.test.ts`, status: "failed", assertionResults }] }), false);
  const deep = { file: "b.spec.ts", specs: [], suites: [{ file: "b.spec.ts", specs: [{ title: "somebody logs in", ok: false }, { title: "and out", ok: true }] }] };
  const browser = playwrightCounts(report({ stats: { ...playwright.stats, unexpected: 1 }, suites: [deep] }), false);
  expect(sum([unit, browser, one(false, "eslint")]).failures).toEqual(["app/a.test.ts > a town opens: expected 1 to be 2", "b.spec.ts > somebody logs in", "eslint"]);
});
