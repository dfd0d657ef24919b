import type { Logger } from "pino";
import type { z } from "zod";
import type { Clock } from "#app/platform/clock.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { ForTown, Ticket } from "#app/platform/jobs/ticket.ts";

/** What a job gets besides its payload. */
export interface AtWork {
  clock: Clock;
  /** Already knows the job, the town and the request it follows from. */
  log: Logger;
  /** Told when the time limit has passed. */
  signal: AbortSignal;
  requestId: string;
}

/** The same for a job of one town. */
export interface AtWorkInTown extends AtWork {
  /** Sees this town and no other. */
  db: TenantDb;
}

/** A ticket and what is done for it. Doing it twice changes nothing that doing it once did not. */
export interface Job<Work extends AtWork = AtWork> extends Pick<Ticket, "name" | "attempts" | "backOffSeconds"> {
  timeLimitSeconds: number;
  /**
   * Reads a payload and does the job.
   * @throws ZodError for a payload that is not the ticket's
   */
  run: (payload: unknown, work: Work) => Promise<void>;
}

/** A job of one town: it comes by way of that town's row in PostgreSQL. */
export type TownJob = Job<AtWorkInTown> & { site: "town" };
/** A job about the installation as a whole: it comes from the schedule. */
export type PlatformJob = Job & { site: "platform" };
export type AnyJob = TownJob | PlatformJob;

/**
 * Declares what is done for a town's ticket.
 * @param does gets the payload as its schema made it
 */
export function defineJob<Schema extends z.ZodType<{ tenantId: string }>>(ticket: Ticket<Schema>, timeLimitSeconds: number, does: (payload: z.output<Schema>, work: AtWorkInTown) => Promise<void>): TownJob {
  const { name, attempts, backOffSeconds } = ticket;
  return { site: "town", name, attempts, backOffSeconds, timeLimitSeconds, run: (payload, work) => does(ticket.payload.parse(payload), work) };
}

/** Declares what is done for a ticket of the installation. */
export function definePlatformJob<Schema extends z.ZodType<ForTown>>(ticket: Ticket<Schema>, timeLimitSeconds: number, does: (payload: z.output<Schema>, work: AtWork) => Promise<void>): PlatformJob {
  const { name, attempts, backOffSeconds } = ticket;
  return { site: "platform", name, attempts, backOffSeconds, timeLimitSeconds, run: (payload, work) => does(ticket.payload.parse(payload), work) };
}
