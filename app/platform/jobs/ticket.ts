import type { z } from "zod";

/** What every job's payload names: the town it is for, or null when it is about the installation as a whole. */
export interface ForTown {
  tenantId: string | null;
}

/**
 * What must be known of a job to ask for it, without what it does. A worker that finds a ticket looks up the job in `jobs/registry.ts`.
 */
export interface Ticket<Schema extends z.ZodType<ForTown> = z.ZodType<ForTown>> {
  /** `<family>.<verb>`. */
  name: string;
  payload: Schema;
  /** How often it is tried in all before it is parked for an operator to look at. */
  attempts: number;
  /** Wait before the second try; each further wait is twice as long. */
  backOffSeconds: number;
}

/** Declares a ticket; its payload's type comes from the schema. */
export function defineTicket<Schema extends z.ZodType<ForTown>>(ticket: Ticket<Schema>): Ticket<Schema> {
  return ticket;
}

/** Longest wait between two tries. */
const LONGEST_WAIT_SECONDS = 6 * 3600;

/**
 * Seconds to wait after a try that failed.
 * @param tried how often it was tried by now, at least once
 */
export function backOff({ backOffSeconds }: Pick<Ticket, "backOffSeconds">, tried: number): number {
  return Math.min(LONGEST_WAIT_SECONDS, backOffSeconds * 2 ** (tried - 1));
}
