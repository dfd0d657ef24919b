import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, isBuilt } from "#app/server/launch/build.ts";
import { toolScript } from "#app/server/launch/tool.ts";
import { one, playwrightCounts, vitestCounts, type Counts } from "./counts.ts";
import { findBrowser } from "./programs.ts";
import { run } from "./processes.ts";

/** The Vitest projects, each a folder or habit of naming in vitest.config.ts. */
export const PROJECTS = ["unit", "integration", "contract", "lifecycle"] as const;

async function check(pack: string, command: string, args: string[]): Promise<Counts> {
  const { succeeded, output } = await run(process.execPath, [toolScript(pack, command), ...args], { quiet: true });
  if (!succeeded) console.log(output.trimEnd());
  return one(succeeded, pack);
}

export const types = (): Promise<Counts> => check("typescript", "tsc", ["--noEmit", "--pretty", String(process.stdout.isTTY ?? false)]);
export const lint = (): Promise<Counts> => check("eslint", "eslint", [".", "--max-warnings", "0"]);
export const boundaries = (): Promise<Counts> => check("dependency-cruiser", "depcruise", ["--config", ".dependency-cruiser.cjs", "app", "jobs", "tenants", "tests"]);

/** Builds what the end-to-end and lifecycle tests drive, unless it is there already. */
export async function builds(): Promise<Counts> {
  if (isBuilt()) return one(true, "build");
  try {
    await build();
    return one(true, "build");
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return one(false, "build");
  }
}

async function withReport(count: (path: string) => Promise<Counts>): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), "samen-report-"));
  try {
    return await count(join(folder, "report.json"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param filters parts of file names that narrow the run */
export function vitest(projects: readonly string[], filters: string[]): Promise<Counts> {
  return withReport(async (report) => {
    const chosen = projects.flatMap((project) => ["--project", project]);
    const { succeeded } = await run(process.execPath, [toolScript("vitest", "vitest"), "run", ...chosen, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...filters]);
    return vitestCounts(report, succeeded);
  });
}

/** @param filters parts of file names that narrow the run */
export async function endToEnd(filters: string[]): Promise<Counts> {
  const browser = await findBrowser();
  if ("advice" in browser) {
    console.log(browser.advice);
    return one(false, "no browser");
  }
  return withReport(async (report) => {
    const env = { CHROMIUM_PATH: browser.path, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const { succeeded } = await run(process.execPath, [toolScript("@playwright/test", "playwright"), "test", "--reporter=list,json", ...filters], { env });
    return playwrightCounts(report, succeeded);
  });
}
