import type { TenantDb } from "#app/platform/database/client.server.ts";

/** How many people come to an event, all its coming times together; those on the list of all its times while there is one to come. */
export async function peopleComing(db: TenantDb, itemId: string, at: Date): Promise<number> {
  const [found] = await db.$queryRaw<{ people: number }[]>`
    select coalesce(sum(r.party_size), 0)::int as people
      from event_registration r
     where r.tenant_id = ${db.scope.tenantId}::uuid and r.item_id = ${itemId}::uuid and r.status = 'registered'
       and exists (select from event_occurrence o
                    where o.tenant_id = r.tenant_id and o.item_id = r.item_id and (r.recurrence is null or o.recurrence = r.recurrence)
                      and o.ends_at > ${at}::timestamptz)`;
  return found?.people ?? 0;
}

/** Somebody on a list. */
export interface PersonOnList {
  id: string;
  name: string;
  people: number;
  waiting: boolean;
}

/** A list with those on it. */
export interface PeopleList {
  /** Null for all times together. */
  recurrence: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  people: PersonOnList[];
}

/** Most names on one page of lists: more than any room of a neighbourhood holds. */
const MOST = 1_000;

/** Everybody on the lists of an event that are not over, by the time they come to. */
export async function peopleOn(db: TenantDb, itemId: string, at: Date): Promise<PeopleList[]> {
  const rows = await db.$queryRaw<{ id: string; name: string; people: number; status: string; recurrence: string | null; startsAt: Date | null; endsAt: Date | null }[]>`
    select r.id, a.name, r.party_size as people, r.status, r.recurrence, o.starts_at as "startsAt", o.ends_at as "endsAt"
      from event_registration r
      join account a on a.tenant_id = r.tenant_id and a.id = r.account_id
      left join event_occurrence o on o.tenant_id = r.tenant_id and o.item_id = r.item_id and o.recurrence = r.recurrence
     where r.tenant_id = ${db.scope.tenantId}::uuid and r.item_id = ${itemId}::uuid and r.status in ('registered', 'waiting')
       and (o.ends_at is null or o.ends_at > ${at}::timestamptz - interval '1 day')
     order by o.starts_at, r.status, r.position limit ${MOST}`;
  const lists = new Map<string | null, PeopleList>();
  for (const { id, name, people, status, recurrence, startsAt, endsAt } of rows) {
    const list = lists.get(recurrence) ?? { recurrence, startsAt, endsAt, people: [] };
    list.people.push({ id, name, people, waiting: status === "waiting" });
    lists.set(recurrence, list);
  }
  return [...lists.values()];
}
