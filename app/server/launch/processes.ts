import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { systemCode } from "./complaint.ts";

/** One process for certain: a process id is reused, the pair with its moment of birth is not. */
export const identitySchema = z.object({ pid: z.number().int().positive(), born: z.string() });
export type Identity = z.infer<typeof identitySchema>;

/** The fields of /proc/<pid>/stat after the name, which stands in brackets and may hold anything. */
function statFields(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** Who started this process, and, where that was but a shell in between, who started the shell. */
export function ancestors(): string {
  const parent = process.ppid;
  if (process.platform !== "linux") return String(parent);
  try {
    const isShell = /^(ba|da|z)?sh$/.test(readFileSync(`/proc/${parent}/comm`, "utf8").trim());
    return isShell ? `${parent} ${statFields(parent)[1]}` : String(parent);
  } catch {
    return String(parent);
  }
}

/** Undefined when there is no such process, or only a zombie that has ended and waits to be collected. */
function birthOf(pid: number): string | undefined {
  if (process.platform !== "linux") return birthByPs(pid);
  try {
    const fields = statFields(pid);
    if (fields[0] === "Z" || fields[0] === "X") return undefined;
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${fields[19]}`;
  } catch {
    return undefined;
  }
}

function birthByPs(pid: number): string | undefined {
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** The identity of a running process, or undefined when it does not run. */
export function identify(pid: number): Identity | undefined {
  const born = birthOf(pid);
  return born === undefined ? undefined : { pid, born };
}

/** Whether exactly this process still runs (not another one that was given its number). */
export function isAlive(identity: Identity): boolean {
  return birthOf(identity.pid) === identity.born;
}

/** Sends a signal; a process that has already gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (systemCode(error) !== "ESRCH") throw error;
  }
}

/**
 * Asks a process to stop, ever more firmly, until it is gone.
 *
 * @param steps signals in order, each with the milliseconds it is given
 */
export async function stopProcess(identity: Identity, steps: [NodeJS.Signals, number][]): Promise<void> {
  for (const [name, patience] of steps) {
    if (!isAlive(identity)) return;
    signal(identity.pid, name);
    const deadline = Date.now() + patience;
    while (isAlive(identity) && Date.now() < deadline) await sleep(25);
  }
}
