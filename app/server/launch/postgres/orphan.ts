import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { identify, stopProcess } from "../processes.ts";

/** A fast shutdown, then one that skips the checkpoint, then none at all: the write-ahead log makes each of them safe. */
export const STOP_SERVER: [NodeJS.Signals, number][] = [["SIGINT", 20_000], ["SIGQUIT", 5_000], ["SIGKILL", 5_000]];

function serves(pid: number, cluster: string): boolean {
  try {
    // The server works inside its data folder, which tells it from a stranger that was given the same number.
    if (process.platform === "linux") return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes(cluster);
  } catch {
    return false;
  }
}

/** Stops a server that a killed launcher left behind, and removes the note of one that is gone. */
export async function clearOrphan(cluster: string): Promise<void> {
  const note = join(cluster, "postmaster.pid");
  let pid: number;
  try {
    pid = Number(readFileSync(note, "utf8").split("\n")[0]);
  } catch {
    return;
  }
  const identity = Number.isInteger(pid) && pid > 0 ? identify(pid) : undefined;
  if (identity && serves(pid, cluster)) await stopProcess(identity, STOP_SERVER);
  // A stranger's living process of that number would keep the server from starting.
  rmSync(note, { force: true });
}
