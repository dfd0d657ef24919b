import { z } from "zod";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { handsOf, modulesOn } from "#app/platform/modules/kinds.server.ts";
import { EASY } from "#app/platform/plain-language/level.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { startOfDay } from "#app/platform/times/day.ts";
import { figureNames, type Figure, type FigureOfYear, type ImpactYear, type ModuleFigures } from "./figures.ts";
import { visitorsOf } from "./visits/visitors.server.ts";

type Values = Partial<Record<Figure, { year: number | null; months: Readonly<Record<string, number>> }>>;

const monthRow = z.object({ month: z.string().nullable(), members: z.number(), active: z.number(), items: z.number(), connectors: z.number(), freshness: z.number().nullable(), language: z.number().nullable() });

/**
 * What the platform itself counts of a year: each month, and the year as a whole (its row has no month). "Active" are members who wrote or answered
 * something; "fresh" are organisations of which something changed in the half year before.
 */
async function own(db: TenantDb, { year, timeZone, now }: ImpactYear): Promise<Values> {
  const { tenantId } = db.scope;
  const rows = await db.$queryRaw<unknown[]>`
    with span as (
      select to_char(m, 'YYYY-MM') as month, m at time zone ${timeZone} as from_at, (m + interval '1 month') at time zone ${timeZone} as until_at
        from generate_series(make_timestamp(${year}::int, 1, 1, 0, 0, 0), make_timestamp(${year}::int, 12, 1, 0, 0, 0), interval '1 month') m
      union all
      select null, make_timestamp(${year}::int, 1, 1, 0, 0, 0) at time zone ${timeZone}, make_timestamp(${year}::int + 1, 1, 1, 0, 0, 0) at time zone ${timeZone}
    )
    select month,
      (select count(*)::int from account a where a.tenant_id = ${tenantId}::uuid and a.email_confirmed_at < least(until_at, ${now}) and not a.is_support) as members,
      (select count(distinct who)::int from (
         select author_id as who from item i where i.tenant_id = ${tenantId}::uuid and i.published_at >= from_at and i.published_at < until_at
         union select author_id from reply r where r.tenant_id = ${tenantId}::uuid and r.created_at >= from_at and r.created_at < until_at) w) as active,
      (select count(*)::int from item i where i.tenant_id = ${tenantId}::uuid and i.status = 'published' and i.published_at >= from_at and i.published_at < until_at) as items,
      (select count(distinct e.actor_id)::int from audit_event e join account_role r on r.tenant_id = e.tenant_id and r.account_id = e.actor_id and r.role = 'connector'
        where e.tenant_id = ${tenantId}::uuid and e.actor = 'member' and e.at >= from_at and e.at < until_at) as connectors,
      (select (100.0 * count(*) filter (where exists (select from item i where i.tenant_id = o.tenant_id and i.organisation_id = o.id and i.published_at >= least(until_at, ${now}) - interval '182 days' and i.published_at < until_at)
                 or exists (select from audit_event e where e.tenant_id = o.tenant_id and e.subject = 'organisation' and e.subject_id = o.id::text and e.at >= least(until_at, ${now}) - interval '182 days' and e.at < until_at)
                 or o.created_at >= least(until_at, ${now}) - interval '182 days') / nullif(count(*), 0))::float8
         from organisation o where o.tenant_id = ${tenantId}::uuid and o.status = 'published' and o.created_at < least(until_at, ${now})) as freshness,
      (select (100.0 * count(*) filter (where s.ease >= ${EASY}) / nullif(count(*), 0))::float8 from plain_language_score s join item i on i.tenant_id = s.tenant_id and i.id = s.item_id
        where s.tenant_id = ${tenantId}::uuid and i.status = 'published' and s.written_at >= from_at and s.written_at < until_at) as language
      from span where from_at <= ${now} order by month nulls last`;
  const read = z.array(monthRow).parse(rows);
  const whole = read.find(({ month }) => month === null);
  const names = ["members", "active", "items", "connectors", "freshness", "language"] as const;
  return Object.fromEntries(
    names.map((name) => [name, { year: whole?.[name] ?? null, months: Object.fromEntries(read.flatMap(({ month, [name]: value }) => (month === null || value === null ? [] : [[month, value]]))) }]),
  );
}

async function visits(db: TenantDb, { year }: ImpactYear): Promise<Values> {
  const [from, until] = [`${year}-01-01`, `${year + 1}-01-01`];
  const [whole] = await visitorsOf(db, "year", from, until);
  const months = await visitorsOf(db, "month", from, until);
  return { visitors: { year: whole?.visitors ?? null, months: Object.fromEntries(months.map(({ startsOn, visitors }) => [startsOn.slice(0, 7), visitors])) } };
}

async function ofModules(db: TenantDb, tenant: Tenant, asked: ImpactYear): Promise<Values> {
  const each = await Promise.all(modulesOn(tenant).map(async (module): Promise<ModuleFigures> => (await (await handsOf(module)).impact?.(db, asked)) ?? {}));
  return each.reduce<Values>((all, one) => ({ ...all, ...one }), {});
}

async function valuesOf(db: TenantDb, tenant: Tenant, asked: ImpactYear): Promise<Values> {
  return { ...(await own(db, asked)), ...(await visits(db, asked)), ...(await ofModules(db, tenant, asked)) };
}

/** Every figure of a town in a year, beside the year before and what it aimed for. */
export async function impactOf(db: TenantDb, tenant: Tenant, asked: ImpactYear): Promise<FigureOfYear[]> {
  const [values, before] = [await valuesOf(db, tenant, asked), await valuesOf(db, tenant, { ...asked, year: asked.year - 1 })];
  const goals = await db.impactGoal.findMany({ where: { tenantId: db.scope.tenantId, year: asked.year } });
  const months = Array.from({ length: 12 }, (_, index) => `${asked.year}-${String(index + 1).padStart(2, "0")}`);
  const hasBegun = (month: string) => startOfDay(asked.timeZone, `${month}-01`) <= asked.now;
  return figureNames.flatMap((figure) => {
    const found = values[figure];
    if (!found) return [];
    const isCounted = figure !== "visitors" && figure !== "response-hours" && figure !== "language" && figure !== "freshness";
    return [{ figure, year: found.year, before: before[figure]?.year ?? null, months: months.map((month) => (hasBegun(month) ? (found.months[month] ?? (isCounted ? 0 : null)) : null)), goal: goals.find((each) => each.figure === figure)?.target ?? null }];
  });
}

/** How much of each neighbourhood takes part. */
export interface Reach {
  id: string;
  name: string;
  members: number;
  households: number | null;
}

/** Members of each neighbourhood beside its households, in the town's own order. */
export async function reachOf(db: TenantDb): Promise<Reach[]> {
  return db.$queryRaw<Reach[]>`
    select n.id, n.name, n.households, (select count(*)::int from account a where a.tenant_id = n.tenant_id and a.neighbourhood_id = n.id and a.email_confirmed_at is not null and not a.is_support) as members
      from neighbourhood n where n.tenant_id = ${db.scope.tenantId}::uuid order by n.position, n.name`;
}
