import type { Logger } from "pino";
import { z } from "zod";
import type { Clock } from "#app/platform/clock.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import type { Changes } from "#app/platform/database/changes.server.ts";
import type { JobQueue } from "./engine.server.ts";

/** Jobs of one town that may be with the queue at a time, and beside them as many urgent ones: together fewer than a worker does at once, so that a slow town leaves room for others. */
export const PER_TOWN = 4;
/** Jobs with a queue beyond which the relay waits: a long queue is no fair one. */
const QUEUE_LENGTH = 24;
/** Between looking by itself: for what waits for a moment, and for what was missed. */
const LOOK_MS = 1_000;

/** What the queue carries of a town's job. */
export const carried = z.object({ tenantId: z.uuid(), jobId: z.uuid(), hand: z.number(), payload: z.unknown(), requestId: z.string().nullable() });

interface RelayOptions {
  queue: JobQueue;
  changes: Changes;
  clock: Clock;
  log: Logger;
  /** How long what was handed out is believed to be on its way, in seconds. */
  leaseSeconds: number;
}

interface HandedRow {
  tenant_id: string;
  id: string;
  name: string;
  payload: unknown;
  hand: number;
  request_id: string | null;
  urgent: boolean;
}

/**
 * Hands the towns' jobs from PostgreSQL to the queue, in turns. Any number of relays may run. One that dies between marking a job and
 * handing it over loses nothing: the lease runs out and the job is in line again.
 */
export class Relay {
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> | undefined;
  #again = false;
  #stopped = false;
  readonly #wake = () => this.wake();

  constructor(private readonly options: RelayOptions) {}

  start(): void {
    this.options.changes.on("jobs", this.#wake);
    this.#timer = setInterval(this.#wake, LOOK_MS);
    this.wake();
  }

  /** Has it look at once, and once more when it is looking already. */
  wake(): void {
    if (this.#stopped) return;
    if (this.#round) {
      this.#again = true;
      return;
    }
    this.#round = this.handOut()
      .then(() => undefined, (error: unknown) => this.options.log.warn({ err: error }, "the relay could not hand out jobs; it tries again"))
      .finally(() => {
        this.#round = undefined;
        if (!this.#again) return;
        this.#again = false;
        this.wake();
      });
  }

  /** Hands out what may be with the queue now. @returns how many jobs that was */
  async handOut(): Promise<number> {
    const { queue, clock, leaseSeconds } = this.options;
    const [usual, urgent] = await Promise.all([queue.waiting("usual"), queue.waiting("urgent")]);
    const room = (waiting: number) => Math.max(0, QUEUE_LENGTH - waiting);
    const rows = await platformDb().$queryRaw<HandedRow[]>`
      select * from hand_out_jobs(${clock.now()}::timestamptz, ${PER_TOWN}::integer, ${room(usual)}::integer, ${room(urgent)}::integer, make_interval(secs => ${leaseSeconds}))`;
    for (const { tenant_id, id, name, payload, hand, request_id, urgent } of rows) {
      await queue.add(name, { tenantId: tenant_id, jobId: id, hand, payload, requestId: request_id } satisfies z.input<typeof carried>, { jobId: `${id}-${hand}` }, urgent ? "urgent" : "usual");
    }
    return rows.length;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    this.options.changes.off("jobs", this.#wake);
    await this.#round;
  }
}
