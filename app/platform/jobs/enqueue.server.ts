import type { z } from "zod";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";
import { engineOf, openQueue, type JobQueue } from "./engine.server.ts";
import type { ForTown, Ticket } from "./ticket.ts";

let queue: JobQueue | undefined;

/** This process's side of the queue, opened on first use. */
export function jobQueue(): JobQueue {
  queue ??= openQueue(engineOf(env), (error) => log.warn({ err: error }, "the queue's connection was lost"));
  return queue;
}

/** Closes the queue's connections; the next call opens anew. */
export async function closeJobQueue(): Promise<void> {
  const closing = queue;
  queue = undefined;
  await closing?.close();
}

interface Wish {
  /** The same id twice is one job, as long as the first has not been done. */
  id?: string;
}

/**
 * Asks for a job.
 *
 * @throws ZodError when the payload is not what the ticket says
 * @throws Error when the queue cannot be reached
 */
export async function enqueueLater<Schema extends z.ZodType<ForTown>>(ticket: Ticket<Schema>, payload: z.input<Schema>, { id }: Wish = {}): Promise<void> {
  await jobQueue().add(ticket.name, ticket.payload.parse(payload), {
    attempts: ticket.attempts,
    backoff: { type: "exponential", delay: ticket.backOffSeconds * 1000 },
    ...(id === undefined ? {} : { jobId: id }),
  });
}
