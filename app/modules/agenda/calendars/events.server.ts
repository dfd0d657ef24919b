import { after } from "#app/platform/clock.ts";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import type { SeriesException } from "../domain/series.ts";
import type { CalendarEvent } from "../ical/write-calendar.ts";
import { agendaPaths } from "../paths.ts";

/** Most events in one calendar. */
const MOST = 1_000;
/** How far back a calendar goes, in days: what was cancelled yesterday must still reach everybody. */
const BACK = 31;

interface Row {
  id: string;
  slug: string;
  title: string;
  body: string;
  changedAt: Date;
  startsLocal: string;
  minutes: number;
  timeZone: string;
  allDay: boolean;
  rule: string | null;
  place: string | null;
  theme: string | null;
  cancelled: boolean;
  sequence: number;
  exceptions: SeriesException[];
  /** The one time that somebody comes to; null for all of it. */
  only: string | null;
  onlyStarts: string | null;
}

export interface CalendarAsk {
  /** Address of the site, which links begin with. */
  origin: string;
  at: Date;
  /** Names of themes. */
  themes: Readonly<Record<string, string>>;
}

const columns = Prisma.sql`
  i.id, i.slug, i.title, i.body, greatest(i.edited_at, i.published_at, e.changed_at) as "changedAt", e.starts_local as "startsLocal", e.minutes, e.time_zone as "timeZone",
  e.all_day as "allDay", e.rule, e.place, e.theme, e.cancelled_at is not null as cancelled, e.sequence,
  coalesce((select jsonb_agg(jsonb_build_object('recurrence', x.recurrence, 'kind', x.kind, 'startsLocal', x.starts_local, 'minutes', x.minutes, 'place', x.place, 'notice', x.notice) order by x.recurrence)
              from event_exception x where x.tenant_id = e.tenant_id and x.item_id = e.item_id), '[]') as exceptions`;

const stillThere = (at: Date) => Prisma.sql`
  exists (select from event_occurrence o where o.tenant_id = e.tenant_id and o.item_id = e.item_id and o.ends_at >= ${after(at, { days: -BACK })}::timestamptz)`;

function toEvent(row: Row, { origin, themes }: CalendarAsk): CalendarEvent {
  const { id, title, body, changedAt, sequence, place, cancelled } = row;
  const whole = { startsLocal: row.startsLocal, minutes: row.minutes, timeZone: row.timeZone, allDay: row.allDay, rule: row.rule };
  const theme = row.theme === null ? null : (themes[row.theme] ?? null);
  const plain = { sequence, changedAt, title, body, url: origin + agendaPaths.item(row), theme };
  if (row.only === null || row.rule === null) return { ...plain, uid: id, place, cancelled, series: whole, exceptions: row.exceptions };
  const own = row.exceptions.find(({ recurrence }) => recurrence === row.only);
  const series = { ...whole, rule: null, startsLocal: row.onlyStarts ?? row.only, minutes: own?.minutes ?? row.minutes };
  return { ...plain, uid: `${id}-${row.only.replaceAll(/[-:]/g, "")}`, url: `${plain.url}?keer=${row.only}`, place: own?.place ?? place, cancelled: cancelled || own?.kind === "cancelled", series, exceptions: [] };
}

/** Which part of the agenda a calendar has. */
export interface CalendarWish {
  neighbourhoodIds?: readonly string[];
  theme?: string;
  organisationId?: string;
}

/** The events of a town, or a part of them, that a calendar has. */
export async function eventsOf(db: TenantDb, { neighbourhoodIds, theme, organisationId }: CalendarWish, ask: CalendarAsk): Promise<CalendarEvent[]> {
  const rows = await db.$queryRaw<Row[]>`
    select ${columns}, null as only, null as "onlyStarts" from event e join item i on i.tenant_id = e.tenant_id and i.id = e.item_id and i.status = 'published'
     where e.tenant_id = ${db.scope.tenantId}::uuid and ${stillThere(ask.at)}
       ${theme ? Prisma.sql`and e.theme = ${theme}` : Prisma.empty}
       ${organisationId ? Prisma.sql`and i.organisation_id = ${organisationId}::uuid` : Prisma.empty}
       ${neighbourhoodIds ? Prisma.sql`and exists (select from item_audience w where w.tenant_id = e.tenant_id and w.item_id = e.item_id and (w.neighbourhood_id is null or w.neighbourhood_id = any (${[...neighbourhoodIds]}::uuid[])))` : Prisma.empty}
     order by i.id limit ${MOST}`;
  return rows.map((row) => toEvent(row, ask));
}

/** One event by its id, for whoever wants just that; undefined when it is out of sight. */
export async function oneEvent(db: TenantDb, itemId: string, ask: CalendarAsk): Promise<CalendarEvent | undefined> {
  const [row] = await db.$queryRaw<Row[]>`
    select ${columns}, null as only, null as "onlyStarts" from event e join item i on i.tenant_id = e.tenant_id and i.id = e.item_id and i.status = 'published'
     where e.tenant_id = ${db.scope.tenantId}::uuid and e.item_id = ${itemId}::uuid`;
  return row && toEvent(row, ask);
}

/** What somebody goes to, follows, or hears of by an organisation that they follow. Of what comes back only the times they signed up for. */
export async function eventsFor(db: TenantDb, accountId: string, ask: CalendarAsk): Promise<CalendarEvent[]> {
  const rows = await db.$queryRaw<Row[]>`
    with whole as (
      select f.item_id from follow f where f.tenant_id = ${db.scope.tenantId}::uuid and f.account_id = ${accountId}::uuid
      union
      select r.item_id from event_registration r where r.tenant_id = ${db.scope.tenantId}::uuid and r.account_id = ${accountId}::uuid and r.recurrence is null and r.status in ('registered', 'waiting')
      union
      select i.id from follow_organisation g join item i on i.tenant_id = g.tenant_id and i.organisation_id = g.organisation_id and i.kind = 'event'
       where g.tenant_id = ${db.scope.tenantId}::uuid and g.account_id = ${accountId}::uuid
    ), wanted as (
      select item_id, null::text as only from whole
      union all
      select r.item_id, r.recurrence from event_registration r
       where r.tenant_id = ${db.scope.tenantId}::uuid and r.account_id = ${accountId}::uuid and r.recurrence is not null and r.status in ('registered', 'waiting') and r.item_id not in (select item_id from whole)
    )
    select ${columns}, w.only, o.starts_local as "onlyStarts" from wanted w
      join event e on e.tenant_id = ${db.scope.tenantId}::uuid and e.item_id = w.item_id
      join item i on i.tenant_id = e.tenant_id and i.id = e.item_id and i.status = 'published'
      left join event_occurrence o on o.tenant_id = e.tenant_id and o.item_id = e.item_id and o.recurrence = w.only
     where ${stillThere(ask.at)} order by i.id, w.only limit ${MOST}`;
  return rows.map((row) => toEvent(row, ask));
}
