import { readFileSync } from "node:fs";
import { z } from "zod";

/** How many checks or tests came out how. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

/** A check that is passed or not. */
export const one = (passed: boolean): Counts => (passed ? { ...NONE, passed: 1 } : { ...NONE, failed: 1 });

export function sum(all: Counts[]): Counts {
  return all.reduce((total, part) => ({ passed: total.passed + part.passed, failed: total.failed + part.failed, skipped: total.skipped + part.skipped }), NONE);
}

/** The closing line. */
export function lastLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
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
  return !succeeded && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Counts of a Vitest run from its JSON report. */
export function vitestCounts(path: string, succeeded: boolean): Counts {
  const report = read(path, vitestReport);
  if (!report) return honest(NONE, false);
  // A file that could not even be read has no tests to count; it is one failure itself.
  const broken = report.testResults.filter((file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed")).length;
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + report.numTodoTests }, succeeded);
}

/** Counts of a Playwright run from its JSON report; a test that passes only when tried again has failed. */
export function playwrightCounts(path: string, succeeded: boolean): Counts {
  const report = read(path, playwrightReport);
  if (!report) return honest(NONE, false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, succeeded);
}
