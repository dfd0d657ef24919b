import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

function filesUnder(path: string, skip: (path: string) => boolean): string[] {
  if (skip(path)) return [];
  const kind = statSync(path, { throwIfNoEntry: false });
  if (!kind) return [];
  if (!kind.isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => filesUnder(join(path, name), skip));
}

/**
 * A hash of files' names and contents; times do not count, so a fresh clone of what was built is not stale.
 *
 * @param paths files and folders, of which absent ones count as empty
 */
export function fingerprint(paths: string[], skip: (path: string) => boolean = () => false): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => filesUnder(path, skip))) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** Whether `stamp` was set for exactly this fingerprint. */
export function isFresh(stamp: string, print: string): boolean {
  try {
    return readFileSync(stamp, "utf8") === print;
  } catch {
    return false;
  }
}

/** Sets the stamp: what it stands for is complete. */
export function setStamp(stamp: string, print: string): void {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
}

/** Takes the stamp away before work that a kill might leave half done. */
export function clearStamp(stamp: string): void {
  rmSync(stamp, { force: true });
}
