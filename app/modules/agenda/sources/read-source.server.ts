import { after } from "#app/platform/clock.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { log } from "#app/platform/log.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import type { Tenant } from "#app/platform/tenancy/tenant.ts";
import { readCalendar } from "../ical/read-calendar.ts";
import { agendaMessages } from "../messages/index.ts";
import { agendaPaths } from "../paths.ts";
import type { CalendarFetch, SourceFault } from "./fetch.server.ts";
import { followCalendar, type Followed } from "./follow.server.ts";

/** A calendar is asked again after so long. */
const EVERY_MINUTES = 30;
/** When there is more to bring in: past the window in which a person may place a few things. */
const MORE_MINUTES = 11;
/** Its owner hears that it cannot be read after so many times in a row. */
const TOLD_AFTER = 3;
const LONGEST_WAIT_MINUTES = 24 * 60;

interface AtWork {
  db: TenantDb;
  tenant: Tenant;
  at: Date;
  requestId: string;
  fetch: CalendarFetch;
  signal?: AbortSignal;
}

interface Source {
  id: string;
  organisationId: string;
  url: string;
  addedBy: string | null;
  theme: string | null;
  etag: string | null;
  lastModified: string | null;
  failures: number;
  toldAt: Date | null;
}

/** How a reading went. */
export type Reading = { kind: "same" } | ({ kind: "followed" } & Followed) | { kind: "failed"; fault: SourceFault };

/**
 * Reads an organisation's own calendar and brings what it says into the agenda. One that cannot be read is asked again later and later, and
 * its editors hear of it; so does one that something unforeseen goes wrong with.
 * @returns undefined when there is no such calendar any more, or it is not due
 */
export async function readSource(work: AtWork, sourceId: string): Promise<Reading | undefined> {
  const { db, tenant, at } = work;
  const source = await db.calendarSource.findFirst({ where: { tenantId: tenant.id, id: sourceId } });
  // Asked for twice, it is read once.
  if (!source || source.nextAt > at) return undefined;
  try {
    return await readDue(work, source);
  } catch (error) {
    log.error({ err: error, sourceId: source.id }, "a calendar could not be followed");
    return failed(work, source, "unforeseen");
  }
}

async function readDue(work: AtWork, source: Source): Promise<Reading> {
  const { db, tenant, at, fetch } = work;
  const editorId = await editorFor(db, tenant.id, source);
  if (!editorId) return failed(work, source, "no-editor");
  const got = await fetch(source.url, source);
  if (got.kind === "failed") return failed(work, source, got.fault);
  const where = { tenantId: tenant.id, id: source.id };
  const well = { triedAt: at, readAt: at, failures: 0, fault: null, toldAt: null };
  if (got.kind === "same") {
    await db.calendarSource.updateMany({ where, data: { ...well, nextAt: after(at, { minutes: EVERY_MINUTES }) } });
    return { kind: "same" };
  }
  const events = readCalendar(got.text, tenant.profile.timeZone);
  if (!events) return failed(work, source, "not-a-calendar");
  const audience = await audienceOf(db, tenant.id, source.organisationId);
  const followed = await followCalendar({ db, tenant, source, editorId, audience, at, requestId: work.requestId }, events, work.signal);
  // As long as there is more to bring in, or something went wrong, the next reading must not be told that nothing changed.
  const version = followed.more || followed.failed > 0 ? { etag: null, lastModified: null } : { etag: got.etag, lastModified: got.lastModified };
  await db.calendarSource.updateMany({ where, data: { ...well, ...version, nextAt: after(at, { minutes: followed.more ? MORE_MINUTES : EVERY_MINUTES }) } });
  return { kind: "followed", ...followed };
}

/** By whose hand it comes in: who gave the address, while they are an editor; else another one. */
async function editorFor(db: TenantDb, tenantId: string, { organisationId, addedBy }: { organisationId: string; addedBy: string | null }): Promise<string | undefined> {
  const editors = await db.organisationEditor.findMany({ where: { tenantId, organisationId }, select: { accountId: true }, orderBy: { accountId: "asc" } });
  return editors.find(({ accountId }) => accountId === addedBy)?.accountId ?? editors[0]?.accountId;
}

/** For whom an organisation's events are: the neighbourhoods it works in, or everybody. */
async function audienceOf(db: TenantDb, tenantId: string, organisationId: string): Promise<"town" | string[]> {
  const found = await db.organisationNeighbourhood.findMany({ where: { tenantId, organisationId }, select: { neighbourhoodId: true } });
  return found.length === 0 ? "town" : found.map(({ neighbourhoodId }) => neighbourhoodId);
}

async function failed({ db, tenant, at, requestId }: AtWork, source: Source, fault: SourceFault): Promise<Reading> {
  const failures = source.failures + 1;
  const wait = Math.min(LONGEST_WAIT_MINUTES, EVERY_MINUTES * 2 ** Math.min(failures - 1, 10));
  await db.transact(async (tx) => {
    const tell = failures >= TOLD_AFTER && source.toldAt === null;
    await tx.calendarSource.updateMany({ where: { tenantId: tenant.id, id: source.id }, data: { triedAt: at, failures, fault, nextAt: after(at, { minutes: wait }), ...(tell ? { toldAt: at } : {}) } });
    if (tell) await tellEditors(tx, tenant, source, fault, { at, requestId });
  });
  return { kind: "failed", fault };
}

async function tellEditors(tx: Db, tenant: Tenant, { id, organisationId }: Source, fault: SourceFault, { at, requestId }: { at: Date; requestId: string }): Promise<void> {
  const tenantId = tenant.id;
  const editors = await tx.organisationEditor.findMany({ where: { tenantId, organisationId }, select: { accountId: true } });
  const organisation = await tx.organisation.findFirst({ where: { tenantId, id: organisationId }, select: { name: true } });
  if (!organisation || editors.length === 0) return;
  const say = (locale: "nl" | "en") => {
    const texts = agendaMessages.in(locale, tenant.words[locale]).told;
    return texts.broken(organisation.name, texts.faults[fault]).slice(0, 300);
  };
  const eventId = await emit(tx, { tenantId, name: "calendar.broken", actorId: null, payload: { sourceId: id }, at, requestId });
  await notify(tx, { tenantId, eventId, at, requestId }, editors.map(({ accountId }) => ({ accountId, kind: "task", onceKey: `calendar ${id} ${at.getTime()}`, detail: { said: { nl: say("nl"), en: say("en") }, path: agendaPaths.sources } })));
}
