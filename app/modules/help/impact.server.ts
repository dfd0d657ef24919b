import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { ImpactYear, ModuleFigures } from "#app/platform/impact/figures.ts";

interface Row {
  /** Null for the year as a whole. */
  month: string | null;
  requests: number;
  matches: number;
  hours: number | null;
}

/** What a town's help adds to its figures: requests by when they began, how many ended with help, and the hours until somebody first answered. */
export async function helpImpact(db: TenantDb, { year, timeZone }: ImpactYear): Promise<ModuleFigures> {
  const rows = await db.$queryRaw<Row[]>`
    select month, count(*)::int as requests, count(*) filter (where outcome = 'matched')::int as matches, percentile_cont(0.5) within group (order by hours)::double precision as hours
      from (select to_char(h.begun_at at time zone ${timeZone}, 'YYYY-MM') as month, o.outcome, extract(epoch from h.answered_at - h.begun_at) / 3600 as hours
              from help h left join help_outcome o on o.tenant_id = h.tenant_id and o.item_id = h.item_id
             where h.tenant_id = ${db.scope.tenantId}::uuid and h.begun_at >= make_timestamp(${year}::int, 1, 1, 0, 0, 0) at time zone ${timeZone}
               and h.begun_at < make_timestamp(${year}::int + 1, 1, 1, 0, 0, 0) at time zone ${timeZone}) asked
     group by grouping sets ((month), ())`;
  const whole = rows.find(({ month }) => month === null);
  const months = (value: (row: Row) => number | null) => Object.fromEntries(rows.flatMap((row) => (row.month === null || value(row) === null ? [] : [[row.month, value(row) ?? 0] as const])));
  return {
    requests: { year: whole?.requests ?? 0, months: months(({ requests }) => requests) },
    matches: { year: whole?.matches ?? 0, months: months(({ matches }) => matches) },
    "response-hours": { year: whole?.hours ?? null, months: months(({ hours }) => hours) },
  };
}
