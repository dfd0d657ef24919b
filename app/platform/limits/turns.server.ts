import { RateLimiterPostgres, RateLimiterRes, type RateLimiterAbstract } from "rate-limiter-flexible";
import { sharedPool } from "#app/platform/database/client.server.ts";
import { inScope } from "#app/platform/database/scope.server.ts";

/** So many tries in so much time. */
export interface Limit {
  /** Names the counter. */
  name: string;
  tries: number;
  seconds: number;
}

/** Whether somebody may try now, or how long to wait. */
export type Turn = { ok: true } | { ok: false; waitSeconds: number };

type Counter = Pick<RateLimiterAbstract, "consume" | "delete">;

const counters = new Map<string, Counter>();

/** Counts in the database, so that all processes count together. */
function counterOf({ name, tries, seconds }: Limit): Counter {
  const known = counters.get(name);
  if (known) return known;
  const counter = new RateLimiterPostgres({ storeClient: sharedPool(), storeType: "pool", tableName: "rate_limit", tableCreated: true, clearExpiredByTimeout: false, keyPrefix: name, points: tries, duration: seconds });
  counters.set(name, counter);
  return counter;
}

/**
 * Counts one try.
 *
 * @param key whose try it is: a keyed hash, never an address
 * @throws Error when the counter itself cannot be reached
 */
export async function takeTurn(limit: Limit, key: string): Promise<Turn> {
  try {
    await inScope({ tenantId: null }, () => counterOf(limit).consume(key));
    return { ok: true };
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return { ok: false, waitSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) };
  }
}

/** Forgets what was counted, as after a log-in that went well. */
export async function forgetTurns(limit: Limit, key: string): Promise<void> {
  await inScope({ tenantId: null }, () => counterOf(limit).delete(key));
}
