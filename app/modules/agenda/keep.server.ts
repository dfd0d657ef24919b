import { after } from "#app/platform/clock.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { tellChanges } from "./changes/tell-changes.server.ts";
import { AHEAD_DAYS, holdEvent, makeOccurrences } from "./occurrences/make.server.ts";
import { moveUp } from "./registrations/row.server.ts";
import { tell, type Telling } from "./registrations/tell.server.ts";
import { readSource } from "./tickets.ts";

interface Keeping {
  db: TenantDb;
  tenant: Tenant;
  at: Date;
  requestId: string;
  signal: AbortSignal;
}

/** Times are made further ahead when this much of what was made is used up, in days. */
const SLACK_DAYS = 30;
/** A reminder goes out so long before it begins, in hours; who signed up later than that knows. */
const REMINDED_HOURS = 24;
/** How long it is kept who came, and when something was, in days. */
const KEEP = { registration: 90, occurrence: 400 } as const;
/** Events at one round; the next one goes on. */
const AT_ONCE = 200;

export interface Kept {
  extended: number;
  reminded: number;
  movedUp: number;
  released: number;
  due: number;
}

/** One round over the agenda of a town. Doing it twice changes nothing more. */
export async function keepAgenda(keeping: Keeping): Promise<Kept> {
  const extended = await extend(keeping);
  const reminded = await remind(keeping);
  const movedUp = await letIn(keeping);
  const released = await release(keeping);
  const due = await askForDue(keeping);
  await forget(keeping);
  return { extended, reminded, movedUp, released, due };
}

/**
 * Makes the times of what comes back further ahead. They are made as the zone and the rule are understood by now, which may be otherwise than
 * before: those who come hear of it.
 */
async function extend({ db, tenant, at, requestId, signal }: Keeping): Promise<number> {
  const until = after(at, { days: AHEAD_DAYS - SLACK_DAYS });
  const short = await db.$queryRaw<{ id: string; slug: string; title: string; allDay: boolean }[]>`
    select i.id, i.slug, i.title, e.all_day as "allDay" from event e join item i on i.tenant_id = e.tenant_id and i.id = e.item_id
     where e.tenant_id = ${tenant.id}::uuid and e.rule is not null and e.cancelled_at is null and e.made_until < ${until}::timestamptz
     order by e.made_until limit ${AT_ONCE}`;
  for (const { allDay, ...item } of short) {
    if (signal.aborted) break;
    await db.transact(async (tx) => {
      const changed = await makeOccurrences(tx, tenant.id, item.id, at);
      await tellChanges(tx, { tenant, item, actorId: null, at, requestId }, { changed, allDay });
    });
  }
  return short.length;
}

interface Reminded {
  id: string;
  accountId: string;
  startsAt: Date;
  endsAt: Date;
  allDay: boolean;
  place: string | null;
  itemId: string;
  slug: string;
  title: string;
}

/** Reminds people of what they signed up for, once for each time, the day before. */
async function remind({ db, tenant, at, requestId }: Keeping): Promise<number> {
  return db.transact(async (tx) => {
    const due = await tx.$queryRaw<Reminded[]>`
      select r.id, r.account_id as "accountId", o.starts_at as "startsAt", o.ends_at as "endsAt", e.all_day as "allDay", coalesce(o.place, e.place) as place, i.id as "itemId", i.slug, i.title
        from event_occurrence o
        join event e on e.tenant_id = o.tenant_id and e.item_id = o.item_id
        join item i on i.tenant_id = o.tenant_id and i.id = o.item_id and i.status = 'published'
        join event_registration r on r.tenant_id = o.tenant_id and r.item_id = o.item_id and (r.recurrence is null or r.recurrence = o.recurrence) and r.status = 'registered'
       where o.tenant_id = ${tenant.id}::uuid and o.starts_at > ${at}::timestamptz and o.starts_at <= ${after(at, { hours: REMINDED_HOURS })}::timestamptz and not o.cancelled
         and r.created_at <= o.starts_at - make_interval(hours => ${REMINDED_HOURS})
         and (r.reminded_at is null or r.reminded_at < o.starts_at - make_interval(hours => ${REMINDED_HOURS}))
       order by o.starts_at, r.id limit ${AT_ONCE} for update of r skip locked`;
    for (const itemId of new Set(due.map((one) => one.itemId))) {
      const people = due.filter((one) => one.itemId === itemId);
      const [first] = people;
      if (!first) continue;
      const telling: Telling = { tenant, item: { id: itemId, slug: first.slug, title: first.title }, actorId: null, at, requestId };
      await tell(tx, telling, { kind: "reminder", allDay: first.allDay }, people.map((one) => ({ accountId: one.accountId, about: one.id, says: (texts, when) => texts.reminder(one.title, when(one), one.place) })));
    }
    await tx.eventRegistration.updateMany({ where: { tenantId: tenant.id, id: { in: due.map(({ id }) => id) } }, data: { remindedAt: at } });
    return due.length;
  });
}

/** Lets those in who wait where seats came free by another way than somebody signing off: an account that was deleted. */
async function letIn({ db, tenant, at, requestId, signal }: Keeping): Promise<number> {
  const lists = await db.$queryRaw<{ itemId: string; recurrence: string | null; slug: string; title: string }[]>`
    select distinct r.item_id as "itemId", r.recurrence, i.slug, i.title from event_registration r
      join event e on e.tenant_id = r.tenant_id and e.item_id = r.item_id and e.cancelled_at is null
      join item i on i.tenant_id = r.tenant_id and i.id = r.item_id and i.status = 'published'
      left join event_occurrence o on o.tenant_id = r.tenant_id and o.item_id = r.item_id and o.recurrence = r.recurrence
     where r.tenant_id = ${tenant.id}::uuid and r.status = 'waiting' and (r.recurrence is null or o.starts_at > ${at}::timestamptz)
       and case when r.recurrence is null then e.capacity is null or e.taken < e.capacity else o.capacity is null or o.taken < o.capacity end
     limit ${AT_ONCE}`;
  for (const { itemId, recurrence, slug, title } of lists) {
    if (signal.aborted) break;
    await db.transact(async (tx) => {
      await holdEvent(tx, tenant.id, itemId);
      await moveUp(tx, { tenant, item: { id: itemId, slug, title }, actorId: null, at, requestId }, { itemId, recurrence });
    });
  }
  return lists.length;
}

/** Tells those who would come to something that was taken away, and lets them go. */
async function release({ db, tenant, at, requestId, signal }: Keeping): Promise<number> {
  const gone = await db.$queryRaw<{ id: string; slug: string; title: string; allDay: boolean }[]>`
    select i.id, i.slug, i.title, e.all_day as "allDay" from item i join event e on e.tenant_id = i.tenant_id and e.item_id = i.id
     where i.tenant_id = ${tenant.id}::uuid and i.kind = 'event' and i.status in ('withdrawn', 'removed')
       and exists (select from event_registration r where r.tenant_id = i.tenant_id and r.item_id = i.id and r.status in ('registered', 'waiting'))
     limit ${AT_ONCE}`;
  for (const { allDay, ...item } of gone) {
    if (signal.aborted) break;
    await db.transact((tx) => releaseFrom(tx, { tenant, item, actorId: null, at, requestId }, allDay));
  }
  return gone.length;
}

async function releaseFrom(tx: Db, telling: Telling, allDay: boolean): Promise<void> {
  const { tenant, item, at } = telling;
  await holdEvent(tx, tenant.id, item.id);
  const people = await tx.eventRegistration.findMany({ where: { tenantId: tenant.id, itemId: item.id, status: { in: ["registered", "waiting"] } }, select: { id: true, accountId: true } });
  await tx.eventRegistration.updateMany({ where: { tenantId: tenant.id, id: { in: people.map(({ id }) => id) } }, data: { status: "cancelled" } });
  const coming = await tx.eventOccurrence.count({ where: { tenantId: tenant.id, itemId: item.id, endsAt: { gt: at } } });
  const each = [...new Map(people.map((one) => [one.accountId, one])).values()];
  if (coming > 0) await tell(tx, telling, { kind: "taking-part", allDay, apart: true }, each.map(({ id, accountId }) => ({ accountId, about: id, says: (texts) => texts.gone(item.title) })));
}

/** Asks for the calendars that are due to be read. */
async function askForDue({ db, tenant, at, requestId }: Keeping): Promise<number> {
  const due = await db.calendarSource.findMany({ where: { tenantId: tenant.id, nextAt: { lte: at } }, select: { id: true }, orderBy: { nextAt: "asc" }, take: AT_ONCE });
  await db.transact(async (tx) => {
    for (const { id } of due) await enqueueLater(tx, readSource, { tenantId: tenant.id, sourceId: id }, { onceKey: `${readSource.name} ${id}`, requestId });
  });
  return due.length;
}

/** Lets go of who came, and of times that nobody looks back at. */
async function forget({ db, tenant, at }: Keeping): Promise<void> {
  await db.$executeRaw`
    delete from event_registration r where r.tenant_id = ${tenant.id}::uuid
       and not exists (select from event_occurrence o where o.tenant_id = r.tenant_id and o.item_id = r.item_id and (r.recurrence is null or o.recurrence = r.recurrence)
                          and o.ends_at > ${after(at, { days: -KEEP.registration })}::timestamptz)`;
  await db.$executeRaw`
    delete from event_occurrence o using event e where o.tenant_id = ${tenant.id}::uuid and e.tenant_id = o.tenant_id and e.item_id = o.item_id and e.rule is not null
       and o.ends_at < ${after(at, { days: -KEEP.occurrence })}::timestamptz`;
}
