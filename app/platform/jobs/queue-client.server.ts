import type pg from "pg";
import { LastingClient } from "#app/platform/database/pool.server.ts";

const REFUSED = "ECONNREFUSED";

/**
 * A refusal as the queue's library knows one: it waits before it asks again only where it reads this word, and PostgreSQL refuses in words of
 * its own while it starts up, shuts down or has no place left.
 */
function refusal(error: unknown): Error {
  if (error instanceof Error && error.message.startsWith(REFUSED)) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Error(`${REFUSED}: ${message}`, { cause: error });
}

type Connected = (error: Error | null, client?: pg.Client) => void;

/** A connection of the queue, which says of everything that keeps it from coming about that it was refused. */
export class QueueClient extends LastingClient {
  override connect(): Promise<pg.Client>;
  override connect(callback: Connected): void;
  override connect(callback?: Connected): Promise<pg.Client> | void {
    const connecting = super.connect().catch((error: unknown) => Promise.reject(refusal(error)));
    if (!callback) return connecting;
    connecting.then(
      (client) => callback(null, client),
      (error: unknown) => callback(refusal(error)),
    );
  }
}
