import { LRUCache } from "lru-cache";
import { after, type Clock } from "#app/platform/clock.ts";
import { platformDb, tenantDb } from "#app/platform/database/client.server.ts";

/** What the platform's front page counts, over all towns together. */
export interface LiveNumbers {
  towns: number;
  members: number;
  items: number;
  organisations: number;
  /** Whether these are demo towns, since there are no others. */
  isDemo: boolean;
}

const HOUR_MS = 3_600_000;
const DAYS = 30;

const kept = new LRUCache<"all", LiveNumbers, Clock>({ max: 1, ttl: HOUR_MS, allowStale: true, fetchMethod: (_key, _stale, { context }) => count(context) });

/** The numbers, counted at most once an hour and by one at a time. Each town is asked for itself: nobody reads over all of them. */
export async function liveNumbers(clock: Clock): Promise<LiveNumbers> {
  const numbers = await kept.fetch("all", { context: clock });
  if (!numbers) throw new Error("The numbers of the platform could not be counted.");
  return numbers;
}

async function count(clock: Clock): Promise<LiveNumbers> {
  const open = await platformDb().tenant.findMany({ where: { status: { in: ["live", "closing"] } }, select: { id: true, isDemo: true } });
  const real = open.filter(({ isDemo }) => !isDemo);
  const counted = real.length > 0 ? real : open;
  const numbers = { towns: counted.length, members: 0, items: 0, organisations: 0, isDemo: real.length === 0 };
  const since = after(clock.now(), { days: -DAYS });
  for (const { id: tenantId } of counted) {
    const [row] = await tenantDb(tenantId).$queryRaw<{ members: number; items: number; organisations: number }[]>`
      select (select count(*)::int from account where tenant_id = ${tenantId}::uuid and email_confirmed_at is not null and not is_support) as members,
             (select count(*)::int from item where tenant_id = ${tenantId}::uuid and status = 'published' and published_at >= ${since}) as items,
             (select count(*)::int from organisation where tenant_id = ${tenantId}::uuid and status = 'published') as organisations`;
    numbers.members += row?.members ?? 0;
    numbers.items += row?.items ?? 0;
    numbers.organisations += row?.organisations ?? 0;
  }
  return numbers;
}
