import { randomUUID } from "node:crypto";
import { momentWords } from "#app/lib/date-words.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { viewOf, type TownContext } from "#app/platform/http/context.server.ts";
import { whenWords } from "../domain/say-when.ts";
import { closesAt } from "../domain/seats.ts";

/** One list that somebody can come on. */
export interface OpenListOnPage {
  /** Null for all times together. */
  recurrence: string | null;
  when: string;
  /** Null for as many as come. */
  free: number | null;
  waiting: number;
  /** Until when, in words; null when it can be until it begins. */
  until: string | null;
}

/** Somebody's own place on a list. */
export interface OwnPlace {
  id: string;
  when: string;
  people: number;
  /** Place in the row; null for who is on the list. */
  waitingAs: number | null;
  /** Does not go on: there is nothing to come to. */
  cancelled: boolean;
}

export interface SignUpLists {
  series: boolean;
  open: OpenListOnPage[];
  /** The one that is chosen at first. */
  chosen: string | null;
  own: OwnPlace[];
  /** Key of the next form. */
  key: string;
  /** Whether somebody is logged in. */
  member: boolean;
}

interface Row {
  allDay: boolean;
  signingUp: string;
  closesHours: number;
  capacity: number | null;
  taken: number;
  cancelledAt: Date | null;
}

/** As many times as somebody can choose from. */
const CHOICES = 12;

/** On which lists of an event somebody can come, and on which they are. */
export async function listsOf(town: TownContext, item: ItemRecord, row: Row, asked: string | undefined): Promise<SignUpLists> {
  const { db, tenant, actor, locale } = town;
  const where = { tenantId: tenant.id, itemId: item.id };
  const { timeZone, at } = viewOf(town);
  const setting = { locale, timeZone, now: at };
  const series = row.signingUp === "series";
  const times = await db.eventOccurrence.findMany({ where: { ...where, startsAt: { gt: at }, cancelled: false }, orderBy: { startsAt: "asc" }, take: series ? 1 : CHOICES });
  const waiting = await db.eventRegistration.groupBy({ by: ["recurrence"], where: { ...where, status: "waiting" }, _count: true });
  const open = times
    .filter(({ startsAt }) => row.cancelledAt === null && at < closesAt(startsAt, row.closesHours))
    .map((time): OpenListOnPage => {
      const { capacity, taken } = series ? row : time;
      const recurrence = series ? null : time.recurrence;
      return {
        recurrence,
        when: whenWords({ ...time, allDay: row.allDay }, setting),
        free: capacity === null ? null : capacity - taken,
        waiting: waiting.find((list) => list.recurrence === recurrence)?._count ?? 0,
        until: row.closesHours === 0 ? null : momentWords(closesAt(time.startsAt, row.closesHours), setting),
      };
    });
  const own = actor.kind === "member" ? await ownPlaces(town, item.id, actor.accountId, row) : [];
  const mine = new Set(own.map(({ recurrence }) => recurrence));
  const left = open.filter(({ recurrence }) => !mine.has(recurrence));
  return { series, open: left, chosen: left.some(({ recurrence }) => recurrence === asked) ? (asked ?? null) : (left[0]?.recurrence ?? null), own, key: randomUUID(), member: actor.kind === "member" };
}

async function ownPlaces(town: TownContext, itemId: string, accountId: string, { allDay, cancelledAt }: Row): Promise<(OwnPlace & { recurrence: string | null })[]> {
  const { timeZone, at } = viewOf(town);
  const found = await town.db.$queryRaw<{ id: string; recurrence: string | null; people: number; status: string; ahead: number; startsAt: Date; endsAt: Date; cancelled: boolean }[]>`
    select r.id, r.recurrence, r.party_size as people, r.status, o.starts_at as "startsAt", o.ends_at as "endsAt", o.cancelled,
           (select count(*)::int from event_registration b where b.tenant_id = r.tenant_id and b.item_id = r.item_id and b.recurrence is not distinct from r.recurrence
               and b.status = 'waiting' and b.position < r.position) as ahead
      from event_registration r
      cross join lateral (select starts_at, ends_at, cancelled from event_occurrence o where o.tenant_id = r.tenant_id and o.item_id = r.item_id
                             and (o.recurrence = r.recurrence or r.recurrence is null) and o.ends_at >= ${at} order by o.cancelled, o.starts_at limit 1) o
     where r.tenant_id = ${town.tenant.id}::uuid and r.item_id = ${itemId}::uuid and r.account_id = ${accountId}::uuid and r.status in ('registered', 'waiting')
     order by o.starts_at`;
  return found.map(({ id, recurrence, people, status, ahead, cancelled, ...time }) => ({
    id,
    recurrence,
    people,
    when: whenWords({ ...time, allDay }, { locale: town.locale, timeZone, now: at }),
    waitingAs: status === "waiting" ? ahead + 1 : null,
    cancelled: cancelled || cancelledAt !== null,
  }));
}
