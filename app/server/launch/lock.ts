import { link, readdir, rm, writeFile } from "node:fs/promises";
import { truncateSync } from "node:fs";
import { join } from "node:path";
import { Complaint, systemCode } from "./complaint.ts";
import { readJson } from "./files.ts";
import { identify, identitySchema, isAlive, type Identity } from "./processes.ts";

const NAME = /^launcher\.lock\.(\d+)$/;
const path = (dataDir: string, generation: number): string => join(dataDir, `launcher.lock.${generation}`);

/** The claims made on a data folder, newest first. The newest is never removed, so a number is never given twice. */
async function generations(dataDir: string): Promise<number[]> {
  const names = await readdir(dataDir).catch(() => []);
  return names.flatMap((name) => NAME.exec(name)?.[1] ?? []).map(Number).sort((a, b) => b - a);
}

async function aliveHolder(dataDir: string, generation: number): Promise<Identity | undefined> {
  const holder = await readJson(path(dataDir, generation), identitySchema);
  return holder && isAlive(holder) ? holder : undefined;
}

/** The launcher that uses this data folder now, if one runs. */
export async function lockHolder(dataDir: string): Promise<Identity | undefined> {
  const [newest] = await generations(dataDir);
  return newest === undefined ? undefined : aliveHolder(dataDir, newest);
}

/**
 * Claims the data folder for this process. A claim names the process and its moment of birth, so one left by a process
 * that was killed is seen for what it is, even when its number is in use again. Of several who find such a claim, one can
 * make the next.
 *
 * @returns gives the folder free; safe to call while exiting
 * @throws Complaint when another launcher runs in this folder
 */
export async function takeLock(dataDir: string): Promise<() => void> {
  const draft = join(dataDir, `launcher.claim.${process.pid}`);
  await writeFile(draft, JSON.stringify(identify(process.pid) ?? { pid: process.pid, born: "unknown" }), { mode: 0o600 });
  try {
    for (;;) {
      const [newest = 0, ...older] = await generations(dataDir);
      const holder = await aliveHolder(dataDir, newest);
      if (holder) throw new Complaint(`Samen already runs with the data folder ${dataDir} (process ${holder.pid}): stop that one first, or set DATA_DIR to another folder.`);
      const mine = newest + 1;
      try {
        // A link appears whole or not at all, and only one of two can make it.
        await link(draft, path(dataDir, mine));
      } catch (error) {
        if (systemCode(error) === "EEXIST") continue;
        throw error;
      }
      // Someone who was faster by more than one claim has tidied our number away before we took it.
      const [highest] = await generations(dataDir);
      if (highest !== mine) {
        await rm(path(dataDir, mine), { force: true });
        continue;
      }
      await Promise.all([newest, ...older].map((generation) => rm(path(dataDir, generation), { force: true })));
      return () => truncateSync(path(dataDir, mine));
    }
  } finally {
    await rm(draft, { force: true });
  }
}
