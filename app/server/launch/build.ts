import { existsSync } from "node:fs";
import { clearStamp, fingerprint, isFresh, setStamp } from "./fingerprint.ts";
import { runTool, toolScript } from "./tool.ts";

const STAMP = "build/.stamp";
const PRODUCTS = ["build/server/web.js", "build/server/worker.js"];
const SOURCES = ["app", "jobs", "tenants", "prisma/schema", "public", "vite.config.ts", "tsconfig.json", "package.json", "package-lock.json"];

/** What changes no build: tests, the launcher itself, and the client that is made from the schema. */
const skip = (path: string): boolean => /\.test\.tsx?$|^app\/server\/launch\/|^app\/platform\/database\/generated\//.test(path);

/** Whether the build is there and made from these sources. */
export function isBuilt(): boolean {
  return PRODUCTS.every((product) => existsSync(product)) && isFresh(STAMP, fingerprint(SOURCES, skip));
}

/** Builds the browser's files and the two processes. */
export async function build(): Promise<void> {
  const now = fingerprint(SOURCES, skip);
  clearStamp(STAMP);
  await runTool("The build", toolScript("@remix-run/dev", "remix"), ["vite:build"], { NODE_ENV: "production" });
  setStamp(STAMP, now);
}
