import { link, rename, rm, writeFile } from "node:fs/promises";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { Complaint, systemCode } from "./complaint.ts";
import { readJson } from "./files.ts";
import { identify, identitySchema, isAlive, type Identity } from "./processes.ts";

const lockPath = (dataDir: string): string => join(dataDir, "launcher.lock");

/** The launcher that uses this data folder now, if one runs. */
export async function lockHolder(dataDir: string): Promise<Identity | undefined> {
  const holder = await readJson(lockPath(dataDir), identitySchema);
  return holder && isAlive(holder) ? holder : undefined;
}

async function removeStale(path: string): Promise<void> {
  const aside = `${path}.${process.pid}.stale`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (systemCode(error) === "ENOENT") return;
    throw error;
  }
  // Between our look and our move another start may have put its own, living lock there: give it back.
  const holder = await readJson(aside, identitySchema);
  if (holder && isAlive(holder)) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

/**
 * Claims the data folder for this process. The claim names the process and its moment of birth, so one left by a process
 * that was killed is seen for what it is, even when its number is in use again.
 *
 * @returns gives the folder free; safe to call while exiting
 * @throws Complaint when another launcher runs in this folder
 */
export async function takeLock(dataDir: string): Promise<() => void> {
  const path = lockPath(dataDir);
  const claim = `${path}.${process.pid}.new`;
  await writeFile(claim, JSON.stringify(identify(process.pid) ?? { pid: process.pid, born: "unknown" }), { mode: 0o600 });
  try {
    for (;;) {
      try {
        // A link appears whole or not at all, and only one of two can make it.
        await link(claim, path);
        return () => rmSync(path, { force: true });
      } catch (error) {
        if (systemCode(error) !== "EEXIST") throw error;
      }
      const holder = await lockHolder(dataDir);
      if (holder) throw new Complaint(`Samen already runs with the data folder ${dataDir} (process ${holder.pid}): stop that one first, or set DATA_DIR to another folder.`);
      await removeStale(path);
    }
  } finally {
    await rm(claim, { force: true });
  }
}
