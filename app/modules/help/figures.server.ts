import type { TenantDb } from "#app/platform/database/client.server.ts";

/** What happened to the requests that began in one month of the town's calendar. */
export interface MonthFigures {
  /** "2026-11" */
  month: string;
  requests: number;
  offers: number;
  connections: number;
  matches: number;
  /** Hours until somebody first answered, of those that were answered; null where none was. */
  medianHours: number | null;
  unanswered: number;
}

/** Months that are shown. */
const MONTHS = 13;

/**
 * A town's headline numbers, newest month first.
 * @param at requests of the last two days do not count as unanswered yet
 * @param timeZone the town's: a request of a quarter past midnight belongs to the day it was written on
 */
export async function helpFigures(db: TenantDb, at: Date, timeZone: string): Promise<MonthFigures[]> {
  const { tenantId } = db.scope;
  return db.$queryRaw<MonthFigures[]>`
    with asked as (
      select to_char(h.begun_at at time zone ${timeZone}, 'YYYY-MM') as month, count(*)::int as requests,
             sum((select count(*) from help_match m where m.tenant_id = h.tenant_id and m.asked_item_id = h.item_id and m.answer = 'yes'))::int as connections,
             count(o.item_id) filter (where o.outcome = 'matched')::int as matches,
             percentile_cont(0.5) within group (order by extract(epoch from h.answered_at - h.begun_at) / 3600) as "medianHours",
             count(*) filter (where coalesce(h.answered_at, h.ended_at, ${at}) > h.begun_at + interval '48 hours')::int as unanswered
        from help h left join help_outcome o on o.tenant_id = h.tenant_id and o.item_id = h.item_id
       where h.tenant_id = ${tenantId}::uuid and h.begun_at is not null group by 1
    ), offered as (
      select to_char(i.published_at at time zone ${timeZone}, 'YYYY-MM') as month, count(*)::int as offers,
             sum((select count(*) from help_match m where m.tenant_id = i.tenant_id and m.offered_item_id = i.id and m.asked_item_id is null and m.answer = 'yes'))::int as connections
        from item i where i.tenant_id = ${tenantId}::uuid and i.kind = 'helpOffer' and i.published_at is not null group by 1
    )
    select month, coalesce(a.requests, 0) as requests, coalesce(b.offers, 0) as offers, (coalesce(a.connections, 0) + coalesce(b.connections, 0))::int as connections,
           coalesce(a.matches, 0) as matches, a."medianHours"::double precision as "medianHours", coalesce(a.unanswered, 0) as unanswered
      from asked a full join offered b using (month) order by month desc limit ${MONTHS}`;
}

/** A request that still waits for an answer. */
export interface Waiting {
  id: string;
  slug: string;
  title: string;
  since: Date;
  neighbourhood: string | null;
}

/** Requests that nobody answered yet, oldest first. */
export async function waitingRequests(db: TenantDb): Promise<Waiting[]> {
  return db.$queryRaw<Waiting[]>`
    select i.id, i.slug, i.title, h.begun_at as since, n.name as neighbourhood
      from help h join item i on i.tenant_id = h.tenant_id and i.id = h.item_id and i.status = 'published'
      left join neighbourhood n on n.tenant_id = h.tenant_id and n.id = h.neighbourhood_id
     where h.tenant_id = ${db.scope.tenantId}::uuid and h.side = 'ask' and h.begun_at is not null and h.answered_at is null and h.ended_at is null
     order by h.begun_at, i.id limit 100`;
}
