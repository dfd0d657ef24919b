import type { TenantDb } from "#app/platform/database/client.server.ts";
import { deliver, type Sending } from "./deliver.server.ts";

/** After so many mails in a row that the post did not take, it is the post: the others wait for the next round. */
const IN_A_ROW = 3;

/**
 * Hands mails of a town to the post, one after the other; those that were sent before are passed over. One that the post does not take
 * stops none of the others.
 *
 * @returns how many wait for a next round, and how many were given up after all their tries
 * @throws NotYet when the post asks to wait; what was sent stays sent
 */
export async function deliverEach(db: TenantDb, mailIds: readonly string[], sending: Sending, signal: AbortSignal): Promise<{ waiting: number; failed: number }> {
  let waiting = 0;
  let failed = 0;
  let inARow = 0;
  for (const [index, mailId] of mailIds.entries()) {
    signal.throwIfAborted();
    const became = await deliver(db, mailId, sending);
    if (became === "failed") failed += 1;
    if (became === "sent") inARow = 0;
    if (became !== "again") continue;
    waiting += 1;
    inARow += 1;
    if (inARow === IN_A_ROW) return { waiting: waiting + mailIds.length - index - 1, failed };
  }
  return { waiting, failed };
}
