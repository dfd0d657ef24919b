import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes, type RateLimiterAbstract } from "rate-limiter-flexible";
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
type CounterMaker = (limit: Limit) => Counter;

/** Counts in the database, so that all processes count together. */
function inDatabase({ name, tries, seconds }: Limit): Counter {
  return new RateLimiterPostgres({ storeClient: sharedPool(), storeType: "pool", tableName: "rate_limit", tableCreated: true, clearExpiredByTimeout: false, keyPrefix: name, points: tries, duration: seconds });
}

/** Counts in this process only; for tests. */
export function inMemory({ name, tries, seconds }: Limit): Counter {
  return new RateLimiterMemory({ keyPrefix: name, points: tries, duration: seconds });
}

let make: CounterMaker = inDatabase;
const counters = new Map<string, Counter>();

/** Counts elsewhere from now on, beginning anew. */
export function countTurns(where: CounterMaker = inDatabase): void {
  make = where;
  counters.clear();
}

function counterOf(limit: Limit): Counter {
  const known = counters.get(limit.name);
  if (known) return known;
  const counter = make(limit);
  counters.set(limit.name, counter);
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
