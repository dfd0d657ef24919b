import { resolve } from "node:path";
import type { Env } from "#app/platform/env.server.ts";
import { checkDataDir } from "./data-dir.ts";
import { asComplaint } from "./complaint.ts";
import { embeddedDatabase, ownDatabase, type Database } from "./database.ts";
import { ChildrenNote, endLeftovers } from "./leftovers.ts";
import { takeLock } from "./lock.ts";
import { createProgress, type Progress } from "./progress.ts";
import { ServerKeeper } from "./server-keeper.ts";
import { Service, type ServiceSpec } from "./service.ts";
import { Shutdown } from "./shutdown.ts";

/** What the launcher's commands share: the claimed data folder, the database, and the way out. */
export class Session {
  readonly dataDir: string;
  readonly progress: Progress = createProgress(process.stdout);
  readonly shutdown = new Shutdown((line) => this.say(line));
  /** Milliseconds the port may stay taken: more than none when an earlier web process had to be ended just now. */
  portPatience = 0;
  readonly #note: ChildrenNote;
  #database: Database | undefined;
  readonly #services: Service[] = [];

  constructor(readonly env: Env) {
    this.dataDir = resolve(env.DATA_DIR);
    this.#note = new ChildrenNote(this.dataDir);
  }

  say(line: string): void {
    process.stdout.write(`${line}\n`);
  }

  /** Claims the data folder and clears away what a killed launcher left. */
  async open(): Promise<void> {
    await checkDataDir(this.dataDir);
    try {
      const release = await takeLock(this.dataDir);
      this.shutdown.add({ gently: () => { this.#note.erase(); release(); }, atOnce: release });
      const ended = await endLeftovers(this.dataDir);
      if (ended === 0) return;
      this.portPatience = 20_000;
      this.say(`✓ Ended ${ended} process(es) that an earlier start left behind`);
    } catch (error) {
      throw asComplaint(error, `the data folder ${this.dataDir}`);
    }
  }

  /** The operator's database, or the embedded one, started. */
  async database(): Promise<Database> {
    const own = ownDatabase(this.env);
    if (own) return (this.#database = own);
    const keeper = new ServerKeeper(this.dataDir, {
      onTrouble: (line) => this.say(line),
      onGiveUp: (complaint) => this.shutdown.fail(complaint),
      onMoved: (server) => {
        this.#database = embeddedDatabase(server);
        for (const service of this.#services) service.restart();
      },
    });
    this.shutdown.add({ gently: () => keeper.stop(), atOnce: () => keeper.kill() });
    return (this.#database = embeddedDatabase(await this.progress.step("Embedded PostgreSQL", () => keeper.start())));
  }

  /** Starts one of the app's processes and keeps it running. */
  async service(spec: Omit<ServiceSpec, "env">, env: Record<string, string>): Promise<void> {
    const service = new Service(
      {
        ...spec,
        env: () => {
          // The owner's login could read every town; the app must not have it even by accident.
          const inherited = { ...process.env };
          delete inherited["DATABASE_OWNER_URL"];
          return { ...inherited, ...this.#database?.env, DATA_DIR: this.dataDir, ...env };
        },
      },
      { note: this.#note, onTrouble: (line) => this.say(line), onGiveUp: (complaint) => this.shutdown.fail(complaint) },
    );
    this.#services.push(service);
    this.shutdown.add({ gently: () => service.stop((this.env.SHUTDOWN_SECONDS + 2) * 1000), atOnce: () => service.kill() });
    await service.start();
  }
}
