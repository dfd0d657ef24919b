import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { z } from "zod";
import { freePort } from "#app/server/launch/free-port.ts";
import { identify, identitySchema, isAlive, type Identity } from "#app/server/launch/processes.ts";

/** A private folder of this test's own (mode 0700, like a clone in a home folder), removed afterwards. */
export function ownFolder(finished: (clean: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), "samen-lifecycle-"));
  finished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/**
 * Waits for a condition, looking often.
 *
 * @returns the first answer that is not undefined or false
 */
export async function until<T>(what: string, look: () => T | undefined | false | Promise<T | undefined | false>, patience = 30_000): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await look();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${patience} ms in vain: ${what}`);
    await sleep(20);
  }
}

/** A launcher under test, as its user at the terminal sees it. */
export interface Launched {
  pid: number;
  port: number;
  dataDir: string;
  out: () => string;
  err: () => string;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
  signal(name: NodeJS.Signals): void;
}

/** Runs the launcher with these settings and no others. */
export async function launch(settings: Record<string, string>, args: string[] = ["start"]): Promise<Launched> {
  const { PATH = "", HOME = "" } = process.env;
  const port = settings["PORT"] ?? String(await freePort("127.0.0.1"));
  const dataDir = settings["DATA_DIR"] ?? ownFolder();
  // As a script of npm it follows its parent: should the tests be killed, it does not stay behind.
  const env: NodeJS.ProcessEnv = { PATH, HOME, npm_lifecycle_event: "test", HOST: "127.0.0.1", LOG_LEVEL: "error", ...settings, PORT: port, DATA_DIR: dataDir, NODE_ENV: "production" };
  const child = spawn(process.execPath, ["app/server/launch/start.mjs", ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | NodeJS.Signals | null>((settle) => child.once("exit", (code, name) => settle(code ?? name)));
  if (child.pid === undefined) throw new Error("The launcher could not be run.");
  return { pid: child.pid, port: Number(port), dataDir, out: () => out, err: () => err, ended, signal: (name) => void child.kill(name) };
}

/** Waits until a launcher has announced that everything runs; fails at once when it ends before. */
export async function running(launched: Launched, patience = 180_000): Promise<void> {
  let over = false;
  void launched.ended.then(() => (over = true));
  await until("the announcement", () => {
    if (over) throw new Error(`The launcher ended early.\n${launched.out()}\n${launched.err()}`);
    return launched.out().includes("Ctrl-C stops it.");
  }, patience);
}

const commandOf = (pid: number): string => {
  try {
    return execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
};

/** The app's processes that a launcher has noted as its own. */
export function noted(dataDir: string): Identity[] {
  try {
    const content: unknown = JSON.parse(readFileSync(join(dataDir, "launcher.children"), "utf8"));
    return z.array(identitySchema).parse(content).filter(isAlive);
  } catch {
    return [];
  }
}

/** One of the app's processes, by the file it runs. */
export function processOf(dataDir: string, file: string): Identity | undefined {
  return noted(dataDir).find(({ pid }) => commandOf(pid).includes(file));
}

/** The embedded server of a data folder. */
export function serverOf(dataDir: string): Identity | undefined {
  try {
    return identify(Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]));
  } catch {
    return undefined;
  }
}

/** Every process that belongs to a data folder now. */
export function everyProcess(dataDir: string): Identity[] {
  const server = serverOf(dataDir);
  return [...noted(dataDir), ...(server ? [server] : [])];
}

/** Waits until all of these are gone. */
export async function gone(processes: Identity[], patience = 20_000): Promise<void> {
  await until("processes to be gone", () => !processes.some(isAlive), patience).catch((error: unknown) => {
    const left = processes.filter(isAlive).map(({ pid }) => `${pid} ${commandOf(pid).trim()}`);
    throw new Error(`Left behind:\n${left.join("\n")}`, { cause: error });
  });
}

/** Status of a page, or undefined when nobody answers. */
export async function status(port: number, path: string): Promise<number | undefined> {
  return fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.status,
    () => undefined,
  );
}
