import { rm } from "node:fs/promises";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readJson } from "./files.ts";
import { identify, identitySchema, isAlive, stopProcess, type Identity } from "./processes.ts";

const path = (dataDir: string): string => join(dataDir, "launcher.children");

/** Keeps a note of the processes that were started, for the start that comes after a kill -9. */
export class ChildrenNote {
  readonly #path: string;
  readonly #children = new Map<number, Identity>();

  constructor(dataDir: string) {
    this.#path = path(dataDir);
  }

  add(pid: number | undefined): void {
    const identity = pid === undefined ? undefined : identify(pid);
    if (!identity) return;
    this.#children.set(identity.pid, identity);
    this.#write();
  }

  remove(pid: number | undefined): void {
    if (pid !== undefined && this.#children.delete(pid)) this.#write();
  }

  erase(): void {
    rmSync(this.#path, { force: true });
  }

  #write(): void {
    writeFileSync(this.#path, JSON.stringify([...this.#children.values()]), { mode: 0o600 });
  }
}

/**
 * Ends what a killed launcher left running.
 *
 * @returns how many processes that were
 */
export async function endLeftovers(dataDir: string): Promise<number> {
  const noted = (await readJson(path(dataDir), z.array(identitySchema))) ?? [];
  const alive = noted.filter(isAlive);
  await Promise.all(alive.map((identity) => stopProcess(identity, [["SIGTERM", 10_000], ["SIGKILL", 5_000]])));
  await rm(path(dataDir), { force: true });
  return alive.length;
}
