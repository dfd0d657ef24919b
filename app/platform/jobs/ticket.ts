import type { z } from "zod";

/** What every job's payload names: the town it is for, or null when it is about the installation as a whole. */
export interface ForTown {
  tenantId: string | null;
}

/**
 * What the queue needs to know of a job: enough to ask for it, without what it does. A worker that finds a ticket looks up the job in
 * `jobs/registry.ts`.
 */
export interface Ticket<Schema extends z.ZodType<ForTown> = z.ZodType<ForTown>> {
  /** `<family>.<verb>`. */
  name: string;
  payload: Schema;
  /** How often it is tried in all. */
  attempts: number;
  /** Wait before the second try; each further wait is twice as long. */
  backOffSeconds: number;
}

/** Declares a ticket; its payload's type comes from the schema. */
export function defineTicket<Schema extends z.ZodType<ForTown>>(ticket: Ticket<Schema>): Ticket<Schema> {
  return ticket;
}
