import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { z } from "zod";

/** How many checks or tests came out how. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Names of what failed, for the end of a long report, where only its last page is kept. */
  failures: readonly string[];
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0, failures: [] };

/** A check that is passed or not. */
export const one = (passed: boolean, name: string): Counts => (passed ? { ...NONE, passed: 1 } : { ...NONE, failed: 1, failures: [name] });

export function sum(all: Counts[]): Counts {
  return all.reduce(
    (total, part) => ({
      passed: total.passed + part.passed,
      failed: total.failed + part.failed,
      skipped: total.skipped + part.skipped,
      failures: [...total.failures, ...part.failures],
    }),
    NONE,
  );
}

/** The closing line. */
export function lastLine({ passed, failed, skipped }: Omit<Counts, "failures">): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).nullish() })),
    }),
  ),
});

interface Suite {
  file: string;
  suites?: Suite[] | undefined;
  specs?: { title: string; ok: boolean }[] | undefined;
}

const playwrightSuite: z.ZodType<Suite> = z.object({
  file: z.string(),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
  specs: z.array(z.object({ title: z.string(), ok: z.boolean() })).optional(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  suites: z.array(playwrightSuite),
});

function read<S extends z.ZodType>(path: string, schema: S): z.infer<S> | undefined {
  try {
    const content: unknown = JSON.parse(readFileSync(path, "utf8"));
    return schema.safeParse(content).data;
  } catch {
    return undefined;
  }
}

/** A run that failed without a failed test (a crash, an error outside every test, no report at all) counts as one failure. */
function honest(counts: Counts, succeeded: boolean): Counts {
  return !succeeded && counts.failed === 0 ? { ...counts, failed: 1, failures: ["an error outside every test"] } : counts;
}

const firstLine = (text: string): string => (text.split("\n")[0] ?? "").trim();

/** Counts of a Vitest run from its JSON report. */
export function vitestCounts(path: string, succeeded: boolean): Counts {
  const report = read(path, vitestReport);
  if (!report) return honest(NONE, false);
  const failures = report.testResults
    .filter((file) => file.status === "failed")
    .map(({ name, message, assertionResults }) => ({ name: relative(process.cwd(), name), message, failed: assertionResults.filter((test) => test.status === "failed") }));
  // A file that could not even be read has no tests to count; it is one failure itself.
  const broken = failures.filter((file) => file.failed.length === 0);
  return honest(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
      failures: failures.flatMap(({ name, message = "", failed }) =>
        failed.length === 0 ? [`${name}: ${firstLine(message)}`] : failed.map((test) => `${name} > ${test.fullName}: ${firstLine(test.failureMessages?.[0] ?? "")}`),
      ),
    },
    succeeded,
  );
}

function failedSpecs({ file, specs = [], suites = [] }: Suite): string[] {
  return [...specs.filter(({ ok }) => !ok).map(({ title }) => `${file} > ${title}`), ...suites.flatMap(failedSpecs)];
}

/** Counts of a Playwright run from its JSON report; a test that passes only when tried again has failed. */
export function playwrightCounts(path: string, succeeded: boolean): Counts {
  const report = read(path, playwrightReport);
  if (!report) return honest(NONE, false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky, skipped, failures: report.suites.flatMap(failedSpecs) }, succeeded);
}
