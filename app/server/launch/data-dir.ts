import { rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { asComplaint, Complaint } from "./complaint.ts";
import { makeFolder } from "./files.ts";

const NEEDED = 200 * 1024 * 1024;

async function freeBytes(path: string): Promise<number> {
  const { bavail, bsize, blocks } = await statfs(path);
  // Some network and overlay disks report no sizes at all.
  return blocks === 0 ? Infinity : bavail * bsize;
}

/**
 * Makes sure that the data folder exists, can be written, and has room, before anything long begins.
 *
 * @param free tells the bytes free at a path
 */
export async function checkDataDir(dataDir: string, free: (path: string) => Promise<number> = freeBytes): Promise<void> {
  try {
    await makeFolder(dataDir);
    const probe = join(dataDir, `.probe-${process.pid}`);
    await writeFile(probe, Buffer.alloc(65_536));
    await rm(probe);
  } catch (error) {
    throw asComplaint(error, `the data folder ${dataDir}`);
  }
  const room = await free(dataDir);
  if (room < NEEDED) {
    throw new Complaint(`The disk of the data folder ${dataDir} is full (${Math.floor(room / 1024 / 1024)} MB free, ${NEEDED / 1024 / 1024} MB needed): free some space, or set DATA_DIR to a folder on another disk.`);
  }
}
