import { spawn, type ChildProcess } from "node:child_process";
import { z } from "zod";
import { Backoff } from "./backoff.ts";
import { Complaint } from "./complaint.ts";
import type { ChildrenNote } from "./leftovers.ts";
import { identify, signal, stopProcess } from "./processes.ts";

const READY_PATIENCE = 90_000;
const readyMessage = z.object({ type: z.literal("ready") });

/** One of the app's processes, as the launcher sees it. */
export interface ServiceSpec {
  /** How sentences call it: "web process". */
  name: string;
  /** Arguments for Node. */
  args: string[];
  /** Read anew for every life: the database may have moved to another port. */
  env: () => NodeJS.ProcessEnv;
  /** Whether it says when it is ready; otherwise running is ready enough. */
  tellsReady: boolean;
}

/** What a service reports to. */
export interface ServiceWatch {
  note: ChildrenNote;
  onTrouble(line: string): void;
  onGiveUp(complaint: Complaint): void;
}

function howItEnded(code: number | null, name: NodeJS.Signals | null): string {
  return name ? `was ended by ${name}` : `ended with code ${code}`;
}

/** Keeps one of the app's processes running until it is asked to stop. */
export class Service {
  readonly #backoff = new Backoff();
  #child: ChildProcess | undefined;
  #stopping = false;
  #waiting: NodeJS.Timeout | undefined;

  constructor(
    readonly spec: ServiceSpec,
    private readonly watch: ServiceWatch,
  ) {}

  /**
   * Starts it for the first time.
   *
   * @throws Complaint when it ends before it was ready
   */
  async start(): Promise<void> {
    const { spec } = this;
    await new Promise<void>((ready, reject) => {
      const slow = setTimeout(() => reject(new Complaint(`The ${spec.name} was not ready within ${READY_PATIENCE / 1000} seconds; its messages above may tell why.`)), READY_PATIENCE);
      const settle = (work: () => void) => () => {
        clearTimeout(slow);
        work();
      };
      this.#spawn(settle(ready), (how) => settle(() => reject(new Complaint(`The ${spec.name} ${how} before it was ready; its messages above tell why.`)))());
    });
  }

  /** Ends this life; the next begins at once. */
  restart(): void {
    if (this.#child?.pid !== undefined) signal(this.#child.pid, "SIGTERM");
  }

  /**
   * Lets it finish what it is doing, then stops it.
   *
   * @param grace milliseconds until it is killed
   */
  async stop(grace: number): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#waiting);
    const identity = this.#child?.pid === undefined ? undefined : identify(this.#child.pid);
    if (identity) await stopProcess(identity, [["SIGTERM", grace], ["SIGKILL", 5_000]]);
    this.kill();
  }

  /** Ends it now, with all that it started. */
  kill(): void {
    this.#stopping = true;
    clearTimeout(this.#waiting);
    if (this.#child?.pid === undefined) return;
    try {
      process.kill(-this.#child.pid, "SIGKILL");
    } catch {
      // Nothing of its group is left.
    }
  }

  #spawn(onReady: () => void, onEarlyEnd?: (how: string) => void): void {
    const began = Date.now();
    const { spec, watch } = this;
    // A group of its own: Ctrl-C in the terminal must reach the launcher alone, which then stops all in order.
    const child = spawn(process.execPath, spec.args, { env: spec.env(), stdio: ["ignore", "inherit", "inherit", "ipc"], detached: true });
    this.#child = child;
    watch.note.add(child.pid);
    let isReady = !spec.tellsReady;
    if (isReady) child.once("spawn", onReady);
    child.on("message", (message) => {
      if (isReady || !readyMessage.safeParse(message).success) return;
      isReady = true;
      onReady();
    });
    child.once("error", (error) => watch.onTrouble(`The ${spec.name} could not be started: ${error.message}`));
    child.once("exit", (code, name) => {
      watch.note.remove(child.pid);
      if (this.#child === child) this.#child = undefined;
      if (this.#stopping) return;
      const how = howItEnded(code, name);
      if (onEarlyEnd && !isReady) return onEarlyEnd(how);
      this.#again(Date.now() - began, how);
    });
  }

  #again(lifetime: number, how: string): void {
    const { spec, watch } = this;
    const wait = this.#backoff.afterDeath(lifetime);
    if (wait === undefined) return watch.onGiveUp(new Complaint(`The ${spec.name} ${how} again and again, soon after each start; its messages above tell why. Stopping.`));
    watch.onTrouble(`The ${spec.name} ${how}; starting it again.`);
    this.#waiting = setTimeout(() => this.#spawn(() => watch.onTrouble(`The ${spec.name} is back.`)), wait);
  }
}
