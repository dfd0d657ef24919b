import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "#app/server/launch/free-port.ts";

/** A Redis of a test's own. It keeps nothing on disk, so that starting it anew is losing all it held. */
export class TestRedis {
  #child: ChildProcess | undefined;
  readonly #folder = mkdtempSync(join(tmpdir(), "samen-redis-"));

  private constructor(
    private readonly program: string,
    private readonly port: number,
  ) {}

  /** @param program path of `redis-server` */
  static async start(program: string): Promise<TestRedis> {
    const redis = new TestRedis(program, await freePort("127.0.0.1"));
    await redis.#begin();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async #begin(): Promise<void> {
    const child = spawn(this.program, ["--port", String(this.port), "--bind", "127.0.0.1", "--save", "", "--dir", this.#folder], { stdio: ["ignore", "pipe", "inherit"] });
    this.#child = child;
    await new Promise<void>((resolve, reject) => {
      child.stdout.on("data", (part: Buffer) => part.toString().includes("Ready to accept") && resolve());
      child.once("exit", () => reject(new Error("redis ended")));
    });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }

  /** Kills it in the middle of whatever it does, and starts an empty one in its place. */
  async crash(): Promise<void> {
    await this.#end("SIGKILL");
    await this.#begin();
  }

  async stop(): Promise<void> {
    await this.#end("SIGTERM");
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
