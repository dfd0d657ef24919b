import { after } from "#app/platform/clock.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { registeredFor, type Registered } from "../changes/registered.server.ts";
import { changedTimes, type ChangedTimes } from "../domain/changed-times.ts";
import { expand } from "../domain/expand.ts";
import type { Occurrence, Series, SeriesException } from "../domain/series.ts";

/** How far ahead the times of what comes back are made, in days: lists look no further. */
export const AHEAD_DAYS = 550;

/** How far back they are made the first time, so that what just was is not forgotten. */
const BACK_DAYS = 31;

interface KeptEvent extends Series {
  place: string | null;
  onlineLink: string | null;
  capacity: number | null;
  signingUp: string;
  cancelledAt: Date | null;
  notice: string | null;
}

/** A time that would have been held and is no more, with those who would have come to it. */
export interface EndedTime {
  startsAt: Date;
  endsAt: Date;
  people: Registered[];
}

export interface MadeTimes extends ChangedTimes {
  ended: EndedTime[];
}

/** Takes hold of an event: whoever signs up, moves it or makes its times waits for the other. @returns undefined when there is none */
export async function holdEvent(tx: Db, tenantId: string, itemId: string): Promise<KeptEvent | undefined> {
  await tx.$queryRaw`select 1 from event where tenant_id = ${tenantId}::uuid and item_id = ${itemId}::uuid for update`;
  const event = await tx.event.findFirst({ where: { tenantId, itemId }, select: { startsLocal: true, minutes: true, timeZone: true, allDay: true, rule: true, place: true, onlineLink: true, capacity: true, signingUp: true, cancelledAt: true, notice: true } });
  return event ?? undefined;
}

function isKind(kind: string): kind is SeriesException["kind"] {
  return ["dropped", "extra", "moved", "cancelled"].includes(kind);
}

/** What is otherwise with single times of an event. */
export async function exceptionsOf(db: Db, tenantId: string, itemId: string): Promise<SeriesException[]> {
  const rows = await db.eventException.findMany({ where: { tenantId, itemId }, select: { recurrence: true, kind: true, startsLocal: true, minutes: true, place: true, notice: true }, orderBy: { recurrence: "asc" } });
  return rows.flatMap(({ kind, ...row }) => (isKind(kind) ? [{ ...row, kind }] : []));
}

/**
 * Makes the times of an event from what is known of it, in place of those that are still to come; what was stays as it was. Those who
 * signed up go along with a time that is held at another moment. Making twice changes nothing.
 *
 * @param at now
 * @returns what became of the times that were there, and who was on the lists that went with them
 */
export async function makeOccurrences(tx: Db, tenantId: string, itemId: string, at: Date): Promise<MadeTimes> {
  const event = await holdEvent(tx, tenantId, itemId);
  if (!event) throw new Error("An event without its facts.");
  const until = after(at, { days: AHEAD_DAYS });
  const kept = await tx.eventOccurrence.findMany({ where: { tenantId, itemId }, orderBy: { startsAt: "asc" } });
  const from = kept.length === 0 ? after(at, { days: -BACK_DAYS }) : at;
  const all = expand(event, await exceptionsOf(tx, tenantId, itemId), until, from);
  // What is held once is kept, however long ago it was.
  const wanted = all.filter(({ endsAt }) => endsAt >= from || event.rule === null).map((time) => ({ ...time, cancelled: time.cancelled || event.cancelledAt !== null }));
  const coming = kept.filter(({ startsAt }) => startsAt >= at || event.rule === null);
  const changed = changedTimes(coming, wanted);
  // The old name stands beside the new one for no moment: those who signed up follow it by their foreign key.
  for (const { from: old, to } of changed.renamed) await tx.eventOccurrence.updateMany({ where: { tenantId, itemId, recurrence: old }, data: { recurrence: to } });
  const ended = await endedTimes(tx, tenantId, itemId, coming.filter(({ recurrence, cancelled, endsAt }) => changed.gone.includes(recurrence) && !cancelled && endsAt > at));
  await tx.eventOccurrence.deleteMany({ where: { tenantId, itemId, recurrence: { in: changed.gone } } });
  await writeTimes(tx, tenantId, itemId, wanted, event.signingUp === "once" ? event.capacity : null);
  await tx.event.updateMany({ where: { tenantId, itemId }, data: { madeUntil: until } });
  return { ...changed, ended };
}

/** Who is on the lists of times that go: these lists go with them. */
async function endedTimes(tx: Db, tenantId: string, itemId: string, times: readonly { recurrence: string; startsAt: Date; endsAt: Date }[]): Promise<EndedTime[]> {
  if (times.length === 0) return [];
  const people = await registeredFor(tx, tenantId, itemId, times.map(({ recurrence }) => recurrence));
  return times.map(({ recurrence, startsAt, endsAt }) => ({ startsAt, endsAt, people: people.filter((one) => one.recurrence === recurrence) }));
}

/** Writes them in one statement; what is as it was is not touched. */
async function writeTimes(tx: Db, tenantId: string, itemId: string, times: readonly Occurrence[], capacity: number | null): Promise<void> {
  const rows = JSON.stringify(times.map(({ recurrence, startsLocal, startsAt, endsAt, cancelled, moved, place, notice }) => ({ recurrence, starts_local: startsLocal, starts_at: startsAt, ends_at: endsAt, cancelled, moved, place, notice })));
  await tx.$executeRaw`
    insert into event_occurrence as o (tenant_id, item_id, recurrence, starts_local, starts_at, ends_at, cancelled, moved, place, notice, capacity)
    select ${tenantId}::uuid, ${itemId}::uuid, t.recurrence, t.starts_local, t.starts_at, t.ends_at, t.cancelled, t.moved, t.place, t.notice, ${capacity}::int
      from jsonb_to_recordset(${rows}::jsonb) as t (recurrence text, starts_local text, starts_at timestamptz, ends_at timestamptz, cancelled boolean, moved boolean, place text, notice text)
    on conflict (tenant_id, item_id, recurrence) do update
       set starts_local = excluded.starts_local, starts_at = excluded.starts_at, ends_at = excluded.ends_at, cancelled = excluded.cancelled,
           moved = excluded.moved, place = excluded.place, notice = excluded.notice, capacity = excluded.capacity
     where (o.starts_local, o.starts_at, o.ends_at, o.cancelled, o.moved, o.place, o.notice, o.capacity)
           is distinct from (excluded.starts_local, excluded.starts_at, excluded.ends_at, excluded.cancelled, excluded.moved, excluded.place, excluded.notice, excluded.capacity)`;
}
