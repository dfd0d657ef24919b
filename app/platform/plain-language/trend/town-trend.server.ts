import type { TenantDb } from "#app/platform/database/client.server.ts";
import { levelOf } from "../level.ts";
import { pointOf, type Point } from "./trend.ts";

/** So many months back a town's trend goes, this one with it. */
export const MONTHS = 12;

export interface Month extends Point {
  /** First moment of the month in the town's time. */
  from: Date;
  texts: number;
  easy: number;
}

/**
 * How the municipality's texts read, month by month of the town's own calendar, the oldest first; months without a text are left out. What
 * is out of sight does not count.
 *
 * @param timeZone of the town, as IANA names it
 * @param now the month in which this falls is the last
 */
export async function municipalTrend(db: TenantDb, { timeZone, now }: { timeZone: string; now: Date }): Promise<Month[]> {
  const rows = await db.$queryRaw<{ from: Date; ease: number; texts: number; easies: number[] }[]>`
    select date_trunc('month', s.written_at at time zone ${timeZone}) at time zone ${timeZone} as from,
           avg(s.ease)::float8 as ease, count(*)::int as texts, array_agg(s.ease::int) as easies
      from plain_language_score s join item i on i.tenant_id = s.tenant_id and i.id = s.item_id
     where s.tenant_id = ${db.scope.tenantId}::uuid and s.municipal and i.status = 'published' and s.written_at <= ${now}
       and s.written_at >= (date_trunc('month', ${now}::timestamptz at time zone ${timeZone}) - make_interval(months => ${MONTHS - 1}::int)) at time zone ${timeZone}
     group by 1 order by 1`;
  return rows.map(({ from, ease, texts, easies }) => ({ from, texts, easy: easies.filter((each) => levelOf(each) === "easy").length, ...pointOf(ease) }));
}
