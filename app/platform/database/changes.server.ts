import { EventEmitter } from "node:events";
import pg from "pg";

interface ChangeEvents {
  /** A town's configuration changed; its id. */
  tenant: [tenantId: string];
  /** Something people see in a town changed; its id. */
  content: [tenantId: string];
  /** A town asked for work to be done. */
  jobs: [word: string];
  /** Changes may have been missed: forget everything. */
  lost: [];
}

const CHANNELS = { samen_tenant: "tenant", samen_content: "content", samen_jobs: "jobs" } as const;

function isChannel(name: string): name is keyof typeof CHANNELS {
  return name in CHANNELS;
}

/**
 * Hears what other processes committed, over PostgreSQL's LISTEN. While the line is down nothing may be cached: `listening`
 * is false then, and `lost` is told as it goes down.
 */
export class Changes extends EventEmitter<ChangeEvents> {
  #client: pg.Client | undefined;
  #stopped = false;
  #retry: NodeJS.Timeout | undefined;
  #listening = false;

  constructor(private readonly url: string) {
    super();
    this.setMaxListeners(50);
  }

  get listening(): boolean {
    return this.#listening;
  }

  /** Opens the line; rejects when the first attempt fails, and tries again by itself after a later loss. */
  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: "samen-changes", keepAlive: true });
    client.on("error", () => this.#lose(client));
    client.on("end", () => this.#lose(client));
    client.on("notification", ({ channel, payload }) => {
      if (payload && isChannel(channel)) this.emit(CHANNELS[channel], payload);
    });
    await client.connect();
    for (const channel of Object.keys(CHANNELS)) await client.query(`listen ${channel}`);
    this.#client = client;
    this.#listening = true;
    this.emit("lost");
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = undefined;
    this.#listening = false;
    this.emit("lost");
    if (!this.#stopped) this.#again();
  }

  #again(): void {
    this.#retry = setTimeout(() => {
      this.start().catch(() => this.#again());
    }, 500);
    this.#retry.unref();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#retry);
    const client = this.#client;
    this.#client = undefined;
    this.#listening = false;
    await client?.end();
  }
}
