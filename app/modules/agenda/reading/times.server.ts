import { Prisma, type Db, type TenantDb } from "#app/platform/database/client.server.ts";

/** One time of an event as a list shows it. */
export interface TimeLine {
  id: string;
  slug: string;
  title: string;
  recurrence: string;
  startsAt: Date;
  endsAt: Date;
  allDay: boolean;
  place: string | null;
  online: boolean;
  theme: string | null;
  cost: string;
  priceCents: number | null;
  cancelled: boolean;
  moved: boolean;
  signingUp: string;
  capacity: number | null;
  taken: number;
  organisation: string | null;
  neighbourhoods: string[];
}

/** Which times a list is about. */
export interface TimesWish {
  from: Date;
  until?: Date;
  /** Only what these neighbourhoods see, which includes what is for the whole town; undefined for everything in town. */
  neighbourhoodIds?: readonly string[];
  theme?: string;
  organisationId?: string;
  /** Begin behind this one. */
  after?: { at: Date; id: string };
  size: number;
}

/** Longest that anything lasts, in days, as the database has it: what began earlier is over. */
const LONGEST_DAYS = 31;

const columns = Prisma.sql`
  o.item_id as id, i.slug, i.title, o.recurrence, o.starts_at as "startsAt", o.ends_at as "endsAt", e.all_day as "allDay", coalesce(o.place, e.place) as place,
  e.online_link is not null as online, e.theme, e.cost, e.price_cents as "priceCents", o.cancelled, o.moved, e.signing_up as "signingUp",
  case e.signing_up when 'series' then e.capacity else o.capacity end as capacity, case e.signing_up when 'series' then e.taken else o.taken end as taken,
  g.name as organisation,
  array(select n.name from item_audience w join neighbourhood n on n.tenant_id = w.tenant_id and n.id = w.neighbourhood_id
         where w.tenant_id = i.tenant_id and w.item_id = i.id order by n.position, n.name) as neighbourhoods`;

const joins = Prisma.sql`
  join event e on e.tenant_id = o.tenant_id and e.item_id = o.item_id
  join item i on i.tenant_id = o.tenant_id and i.id = o.item_id and i.status = 'published'
  left join organisation g on g.tenant_id = i.tenant_id and g.id = i.organisation_id and g.status in ('published', 'ended')`;

/** The times that fall between two moments or have begun and are not over, soonest first; one more than asked, where there are. */
export async function timesBetween(db: TenantDb, { from, until, neighbourhoodIds, theme, organisationId, after, size }: TimesWish): Promise<TimeLine[]> {
  return db.$queryRaw<TimeLine[]>`
    select ${columns} from event_occurrence o ${joins}
     where o.tenant_id = ${db.scope.tenantId}::uuid
       and o.starts_at >= ${from}::timestamptz - make_interval(days => ${LONGEST_DAYS}) and (o.ends_at > ${from}::timestamptz or o.starts_at >= ${from}::timestamptz)
       ${until ? Prisma.sql`and o.starts_at < ${until}::timestamptz` : Prisma.empty}
       ${after ? Prisma.sql`and (o.starts_at, o.item_id) > (${after.at}::timestamptz, ${after.id}::uuid)` : Prisma.empty}
       ${theme ? Prisma.sql`and e.theme = ${theme}` : Prisma.empty}
       ${organisationId ? Prisma.sql`and i.organisation_id = ${organisationId}::uuid` : Prisma.empty}
       ${neighbourhoodIds ? Prisma.sql`and exists (select from item_audience w where w.tenant_id = o.tenant_id and w.item_id = o.item_id and (w.neighbourhood_id is null or w.neighbourhood_id = any (${[...neighbourhoodIds]}::uuid[])))` : Prisma.empty}
     order by o.starts_at, o.item_id limit ${size + 1}`;
}

/** The next time of each of these events that goes ahead; the next one that is cancelled where none does, or the last one when all are over. */
export async function nextTimes(db: Db, itemIds: readonly string[], at: Date): Promise<Map<string, TimeLine>> {
  const rows = await db.$queryRaw<TimeLine[]>`
    select distinct on (o.item_id) ${columns} from event_occurrence o ${joins}
     where o.tenant_id = current_tenant() and o.item_id = any (${[...itemIds]}::uuid[])
     order by o.item_id, (o.ends_at > ${at}::timestamptz or o.starts_at >= ${at}::timestamptz) desc, (o.cancelled and (o.ends_at > ${at}::timestamptz or o.starts_at >= ${at}::timestamptz)), case when o.ends_at > ${at}::timestamptz or o.starts_at >= ${at}::timestamptz then o.starts_at end, o.starts_at desc`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** As many times as somebody's own list shows. */
const OWN = 60;

/** The times that somebody signed up for and that are still to come, soonest first: of a course all of them. */
export async function timesIGoTo(db: TenantDb, accountId: string, at: Date): Promise<TimeLine[]> {
  return db.$queryRaw<TimeLine[]>`
    select ${columns} from event_registration r
      join event_occurrence o on o.tenant_id = r.tenant_id and o.item_id = r.item_id and (r.recurrence is null or o.recurrence = r.recurrence) ${joins}
     where r.tenant_id = ${db.scope.tenantId}::uuid and r.account_id = ${accountId}::uuid and r.status in ('registered', 'waiting') and o.ends_at > ${at}::timestamptz
     order by o.starts_at, o.item_id limit ${OWN}`;
}
