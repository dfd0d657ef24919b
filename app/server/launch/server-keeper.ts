import { setTimeout as sleep } from "node:timers/promises";
import { Backoff } from "./backoff.ts";
import { Complaint } from "./complaint.ts";
import { startPostgres, type EmbeddedPostgres } from "./postgres.ts";
import { signal } from "./processes.ts";

/** What the keeper of the embedded server reports to. */
export interface ServerWatch {
  onTrouble(line: string): void;
  /** The server is back, on another address than before. */
  onMoved(server: EmbeddedPostgres): void;
  onGiveUp(complaint: Complaint): void;
}

/** Keeps the embedded server running until it is asked to stop. */
export class ServerKeeper {
  readonly #backoff = new Backoff();
  #server: EmbeddedPostgres | undefined;
  #starting: Promise<EmbeddedPostgres> | undefined;
  #stopping = false;

  constructor(
    private readonly dataDir: string,
    private readonly watch: ServerWatch,
  ) {}

  async start(): Promise<EmbeddedPostgres> {
    this.#starting = startPostgres({ dataDir: this.dataDir });
    const server = await this.#starting;
    const began = Date.now();
    this.#server = server;
    void server.ended.then(({ asked }) => {
      if (!asked && !this.#stopping) return this.#again(Date.now() - began, server.ownerUrl);
    });
    return server;
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    // A server that is only just starting is stopped too, as soon as there is something to stop.
    const server = await this.#starting?.catch(() => undefined);
    await (server ?? this.#server)?.stop();
  }

  /** Tells it to stop without waiting. */
  kill(): void {
    this.#stopping = true;
    if (this.#server) signal(this.#server.pid, "SIGINT");
  }

  async #again(lifetime: number, before: string): Promise<void> {
    const wait = this.#backoff.afterDeath(lifetime);
    if (wait === undefined) return this.watch.onGiveUp(new Complaint("The embedded PostgreSQL ended again and again; postgres.log in the data folder tells why. Stopping."));
    this.watch.onTrouble("The embedded PostgreSQL ended; starting it again.");
    await sleep(wait);
    if (this.#stopping) return;
    try {
      const server = await this.start();
      this.watch.onTrouble("The embedded PostgreSQL is back.");
      if (server.ownerUrl !== before) this.watch.onMoved(server);
    } catch (error) {
      if (!this.#stopping) this.watch.onGiveUp(error instanceof Complaint ? error : new Complaint(`The embedded PostgreSQL cannot be started again: ${String(error)}`));
    }
  }
}
