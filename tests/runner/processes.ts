import { spawn, type ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";

const running = new Set<ChildProcess>();
let stopping = false;

function signalGroup(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // The group has ended.
  }
}

async function stopAll(): Promise<void> {
  stopping = true;
  for (const child of running) signalGroup(child, "SIGINT");
  const deadline = Date.now() + 10_000;
  while (running.size > 0 && Date.now() < deadline) await sleep(50);
  for (const child of running) signalGroup(child, "SIGKILL");
  process.exit(130);
}

/** From now on Ctrl-C and SIGTERM end the tests with all that they started; once more ends them at once. */
export function stopOnSignals(): void {
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      if (stopping) for (const child of running) signalGroup(child, "SIGKILL");
      else void stopAll();
    });
  }
}

/** What a program made of its work. */
export interface Outcome {
  succeeded: boolean;
  /** Empty when it wrote to the screen itself. */
  output: string;
}

/**
 * Runs a program to its end, in a process group of its own so that nothing it starts outlives the tests.
 *
 * @param options.quiet collect what it says instead of showing it
 */
export async function run(file: string, args: string[], options: { env?: Record<string, string>; quiet?: boolean } = {}): Promise<Outcome> {
  if (stopping) return { succeeded: false, output: "" };
  const child = spawn(file, args, { detached: true, env: { ...process.env, ...options.env }, stdio: ["ignore", options.quiet ? "pipe" : "inherit", options.quiet ? "pipe" : "inherit"] });
  running.add(child);
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((settle) => {
    child.once("error", (error) => {
      output += error.message;
      settle(null);
    });
    child.once("close", settle);
  });
  running.delete(child);
  // While stopping, the way out is taken by the signal's own handler.
  if (stopping) await new Promise(() => undefined);
  signalGroup(child, "SIGKILL");
  return { succeeded: code === 0, output };
}
