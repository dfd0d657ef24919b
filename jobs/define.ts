import type { Logger } from "pino";
import type { z } from "zod";
import type { Clock } from "#app/platform/clock.ts";
import type { ForTown, Ticket } from "#app/platform/jobs/ticket.ts";

/** What a job gets besides its payload. */
export interface AtWork {
  clock: Clock;
  /** Already knows the job and the town. */
  log: Logger;
  /** Told when the time limit has passed. */
  signal: AbortSignal;
}

/** A ticket and what is done for it. Doing it twice changes nothing that doing it once did not. */
export interface Job {
  name: string;
  timeLimitSeconds: number;
  /**
   * Reads a payload and does the job.
   * @throws ZodError for a payload that is not the ticket's
   */
  run: (payload: unknown, work: AtWork) => Promise<void>;
}

/**
 * Declares what is done for a ticket.
 * @param does gets the payload as its schema made it
 */
export function defineJob<Schema extends z.ZodType<ForTown>>(ticket: Ticket<Schema>, timeLimitSeconds: number, does: (payload: z.output<Schema>, work: AtWork) => Promise<void>): Job {
  return { name: ticket.name, timeLimitSeconds, run: (payload, work) => does(ticket.payload.parse(payload), work) };
}
