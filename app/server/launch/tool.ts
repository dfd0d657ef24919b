import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { Complaint } from "./complaint.ts";

const running = new Set<ChildProcess>();
let closed = false;
const manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) });

/** The script behind a command of an installed package, to be run by Node without a shell or npx in between. */
export function toolScript(pack: string, command: string): string {
  const root = resolve("node_modules", pack);
  const content: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const { bin } = manifest.parse(content);
  const script = typeof bin === "string" ? bin : bin[command];
  if (!script) throw new Error(`${pack} has no command ${command}.`);
  return join(root, script);
}

/** Counts a process, leader of its own group, among those that end with the launcher. */
export function track(child: ChildProcess): void {
  running.add(child);
  child.once("exit", () => running.delete(child));
  if (closed) killTools();
}

/** Ends every tool under way, with all that it started, and every one that is still to come. */
export function killTools(): void {
  closed = true;
  for (const child of running) {
    if (child.pid === undefined) continue;
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      child.kill("SIGKILL");
    }
  }
}

/**
 * Runs a tool to its end, quietly: its output is shown only when it fails.
 *
 * @param what what fails when it fails, as the start of a sentence
 */
export async function runTool(what: string, script: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"], detached: true });
  track(child);
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((settle, reject) => child.once("error", reject).once("close", settle));
  if (code === 0) return;
  if (/ENOSPC/.test(output)) throw new Complaint(`${what} failed because the disk is full: free some space and start again.`);
  throw new Complaint(`${what} failed. Its last words:\n${output.trim().split("\n").slice(-30).join("\n")}`);
}
