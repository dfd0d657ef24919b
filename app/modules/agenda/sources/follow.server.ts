import { createHash } from "node:crypto";
import { changeStatus } from "#app/platform/content/change-status.server.ts";
import { createItem } from "#app/platform/content/create-item.server.ts";
import { editItem } from "#app/platform/content/edit-item.server.ts";
import { findItem } from "#app/platform/content/item.server.ts";
import type { Audience } from "#app/platform/content/audience.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import { log } from "#app/platform/log.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { changeFacts, createFacts, type WholeEvent } from "../changes/write-facts.server.ts";
import { expand } from "../domain/expand.ts";
import { themeOf, type EventFacts } from "../domain/facts.ts";
import { factsOfRow } from "../domain/from-form.ts";
import { after } from "#app/platform/clock.ts";
import type { ReadEvent } from "../ical/read-calendar.ts";
import { AHEAD_DAYS } from "../occurrences/make.server.ts";
import { eventRow } from "../writing.server.ts";

/** A calendar that is followed, in whose name, and by whose hand. */
export interface Following {
  db: TenantDb;
  tenant: Tenant;
  source: { id: string; organisationId: string; theme: string | null };
  /** An editor of the organisation: nothing stands in its name that none of them answers for. */
  editorId: string;
  audience: Audience;
  at: Date;
  requestId: string;
}

/**
 * New events that are brought in at one reading. One person who places more within ten minutes is something for the desk to look at, and a
 * calendar is not; what is left comes with the next readings.
 */
const NEW_AT_ONCE = 6;
/** Most coming events of one calendar; what is over, and long files begin with that, takes no place among them. */
const MOST = 300;

export interface Followed {
  made: number;
  changed: number;
  gone: number;
  /** Events that could not be brought in or changed, for a reason that the log has. */
  failed: number;
  /** Whether there is more to bring in. */
  more: boolean;
}

interface Known {
  itemId: string;
  uid: string;
  imprint: string | null;
  coming: boolean;
}

function imprintOf({ uid, title, body, place, cancelled, series, exceptions }: ReadEvent): string {
  return createHash("sha256").update(JSON.stringify([uid, title, body, place, cancelled, series, exceptions])).digest("hex");
}

/** A key that is the same each time an event is brought in, so that two readings at once make one. */
function keyOf(sourceId: string, uid: string): string {
  const digits = createHash("sha256").update(`${sourceId} ${uid}`).digest("hex");
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/** Whether anything of it is still to come. */
function isComing({ series, exceptions }: ReadEvent, at: Date): boolean {
  return expand(series, exceptions, after(at, { days: AHEAD_DAYS }), at).some(({ endsAt, startsAt }) => endsAt >= at || startsAt >= at);
}

const nothingSaid: Omit<EventFacts, "place" | "theme"> = { onlineLink: null, cost: "unknown", priceCents: null, accessFacts: [], signingUp: "none", capacity: null, closesHours: 0 };

/**
 * Makes the agenda say what a calendar says: what is new is placed, what changed is changed, what is cancelled is said to be, and what is no
 * longer in it goes out of sight. Everything passes the gate of the moderation as if its editor had written it. Doing it twice changes
 * nothing; broken off, the next reading goes on.
 */
export async function followCalendar(following: Following, read: readonly ReadEvent[], signal?: AbortSignal): Promise<Followed> {
  const { db, tenant, source, at } = following;
  const known = new Map((await knownEvents(db, tenant.id, source.id, at)).map((event) => [event.uid, event]));
  const there = new Map(read.map((event) => [event.uid, event]));
  const done: Followed = { made: 0, changed: 0, gone: 0, failed: 0, more: false };
  let coming = [...known.values()].filter((old) => old.coming && there.has(old.uid)).length;
  for (const event of there.values()) {
    if (signal?.aborted) return { ...done, more: true };
    try {
      const old = known.get(event.uid);
      if (old) {
        if (old.imprint !== imprintOf(event) && (await bringUpToDate(following, old, event))) done.changed += 1;
      } else if (coming < MOST && !done.more && !event.cancelled && isComing(event, at)) {
        if (done.made >= NEW_AT_ONCE) done.more = true;
        else {
          await bringIn(following, event);
          done.made += 1;
          coming += 1;
        }
      }
    } catch (error) {
      // One event that cannot be followed does not keep the others out.
      done.failed += 1;
      log.error({ err: error, sourceId: source.id }, "an event of a calendar could not be followed");
    }
  }
  // What is over leaves most calendars by itself; here it stays for who looks back.
  for (const old of known.values()) if (!there.has(old.uid) && old.coming && old.imprint !== null && (await takeAway(following, old))) done.gone += 1;
  return done;
}

async function knownEvents(db: TenantDb, tenantId: string, sourceId: string, at: Date): Promise<Known[]> {
  return db.$queryRaw<Known[]>`
    select e.item_id as "itemId", e.uid, e.imprint,
           exists(select from event_occurrence o where o.tenant_id = e.tenant_id and o.item_id = e.item_id and o.ends_at >= ${at}::timestamptz) as coming
      from event e where e.tenant_id = ${tenantId}::uuid and e.source_id = ${sourceId}::uuid`;
}

function wholeOf({ source }: Following, event: ReadEvent, facts: EventFacts): WholeEvent {
  return { series: event.series, facts: { ...facts, place: event.place }, source: { id: source.id, uid: event.uid, imprint: imprintOf(event), exceptions: event.exceptions, cancelled: event.cancelled } };
}

/** Everywhere that it says it is, single times too: others read each of them. */
function placesOf({ place, exceptions }: ReadEvent): string[] {
  return [...new Set([place, ...exceptions.map((exception) => exception.place)])].filter((each) => each !== null);
}

async function bringIn(following: Following, event: ReadEvent): Promise<void> {
  const { db, tenant, source, editorId, audience, at, requestId } = following;
  const facts = { ...nothingSaid, place: event.place, theme: themeOf(source.theme) };
  const item = { kind: "event", authorId: editorId, organisationId: source.organisationId, title: event.title, body: event.body, also: placesOf(event), notWritten: true, audience, publish: true, idempotencyKey: keyOf(source.id, event.uid), at, requestId };
  await createItem(db, tenant, item, (tx, itemId) => createFacts(tx, tenant.id, itemId, wholeOf(following, event, facts), at));
}

/** @returns whether it was changed; not when somebody here took it away, or was at it in this very moment */
async function bringUpToDate(following: Following, { itemId, imprint }: Known, event: ReadEvent): Promise<boolean> {
  const { db, tenant, source, editorId, audience, at, requestId } = following;
  const back = imprint === null;
  const before = await findItem(db, tenant.id, itemId, "event");
  if (!before || before.status === "removed" || before.status === "draft" || (before.status === "withdrawn" && !back)) return false;
  // It left the calendar and is in it again.
  if (back && before.status === "withdrawn") await changeStatus(db, tenant, before, "restore", { actorId: editorId, at, requestId });
  const item = await findItem(db, tenant.id, itemId, "event");
  const row = await eventRow(db, tenant.id, itemId);
  if (!item || !row) return false;
  const whole = wholeOf(following, event, factsOfRow(row));
  const change = { title: event.title, body: event.body, also: placesOf(event), notWritten: true, audience, organisationId: source.organisationId, version: item.version, publish: true, actorId: editorId, at, requestId };
  const result = await editItem(db, tenant, item, change, (tx) => changeFacts(tx, { tenant, item: { id: itemId, slug: item.slug, title: event.title }, actorId: editorId, at, requestId }, whole));
  return result.ok;
}

async function takeAway({ db, tenant, editorId, at, requestId }: Following, { itemId }: Known): Promise<boolean> {
  const item = await findItem(db, tenant.id, itemId, "event");
  if (!item) return false;
  const became = await changeStatus(db, tenant, item, "withdraw", { actorId: editorId, at, requestId });
  // Without an imprint: the calendar took it away, and may bring it back.
  if (became === "withdrawn") await db.event.updateMany({ where: { tenantId: tenant.id, itemId }, data: { imprint: null } });
  return became === "withdrawn";
}
