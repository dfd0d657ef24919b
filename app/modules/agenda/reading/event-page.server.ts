import { dayWords, momentWords, wholeDayWords, type DateSetting } from "#app/lib/date-words.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { viewOf } from "#app/platform/http/context.server.ts";
import { capital } from "#app/platform/i18n/words.ts";
import { mayEditItem } from "#app/platform/content/writing/write-item.server.ts";
import { accessFacts, reasonWords, themeOf, type Reason } from "../domain/facts.ts";
import { whenWords } from "../domain/say-when.ts";
import { zoned } from "../domain/wall-time.ts";
import { agendaMessages } from "../messages/index.ts";
import { maySeeRegistrations } from "../registrations/may-see.server.ts";
import { listsOf, type SignUpLists } from "./lists.server.ts";
import { repeatWords } from "./say-repeat.ts";

/** One time on the page of its event. */
export interface TimeOnPage {
  recurrence: string;
  when: string;
  cancelled: boolean;
  /** Why it is, in words, where that was said. */
  reason: string | null;
  /** What was said before it was moved. */
  movedFrom: string | null;
  over: boolean;
}

/** What the page of an event shows beside what every item has, in words. */
export interface EventOnPage {
  time: TimeOnPage | null;
  repeat: string | null;
  /** The times after it. */
  next: TimeOnPage[];
  place: string | null;
  onlineLink: string | null;
  cost: string | null;
  theme: string | null;
  access: string[];
  /** Set when all of it is cancelled; the reason in words, where one was given. */
  cancelled: { reason: string | null } | null;
  imported: boolean;
  signUp: SignUpLists | null;
  may: { organise: boolean; seeList: boolean };
}

/** As many times as the page shows. */
const SHOWN = 6;

export interface KeptTimes {
  recurrence: string;
  startsAt: Date;
  endsAt: Date;
  cancelled: boolean;
  moved: boolean;
  place: string | null;
  notice: string | null;
  capacity: number | null;
  taken: number;
}

/** Those of an event that are still to come or go on now, soonest first; the last ones when all are over. */
export async function timesOf({ db, tenant, clock }: TownContext, itemId: string, most: number): Promise<KeptTimes[]> {
  const where = { tenantId: tenant.id, itemId };
  const select = { recurrence: true, startsAt: true, endsAt: true, cancelled: true, moved: true, place: true, notice: true, capacity: true, taken: true } as const;
  const now = clock.now();
  const coming = await db.eventOccurrence.findMany({ where: { ...where, OR: [{ endsAt: { gt: now } }, { startsAt: { gte: now } }] }, select, orderBy: { startsAt: "asc" }, take: most });
  return coming.length > 0 ? coming : db.eventOccurrence.findMany({ where, select, orderBy: { startsAt: "desc" }, take: 1 });
}

/** Puts a time into words. */
export function onPage(time: KeptTimes, { allDay, timeZone }: { allDay: boolean; timeZone: string }, setting: DateSetting & { reasons: Readonly<Record<Reason, string>> }): TimeOnPage {
  const { recurrence, cancelled, notice, moved, endsAt, startsAt } = time;
  const named = new Date(zoned(recurrence, timeZone).epochMilliseconds);
  // Of what only ends at another moment there is nothing that it was before.
  const from = moved && named.getTime() !== startsAt.getTime() ? named : undefined;
  return {
    recurrence,
    when: capital(whenWords({ ...time, allDay }, setting)),
    cancelled,
    reason: cancelled ? reasonWords(notice, setting.reasons) : null,
    movedFrom: from ? (allDay ? dayWords(from, setting) : momentWords(from, setting)) : null,
    over: endsAt < setting.now && startsAt < setting.now,
  };
}

/**
 * Reads what the page of an event shows to this person.
 * @param keer the time that somebody came for; the next one where it is not given or not there
 */
export async function eventOnPage(town: TownContext, item: ItemRecord, keer: string | undefined): Promise<EventOnPage> {
  const { db, tenant, actor, locale } = town;
  const { facts, event: texts } = agendaMessages.in(locale, tenant.words[locale]);
  const { timeZone, at } = viewOf(town);
  const setting = { locale, timeZone, now: at };
  const row = await db.event.findFirst({ where: { tenantId: tenant.id, itemId: item.id } });
  if (!row) throw new Error("An event without its facts.");
  const times = await timesOf(town, item.id, SHOWN + 1);
  const asked = keer === undefined ? undefined : (times.find(({ recurrence }) => recurrence === keer) ?? (await db.eventOccurrence.findFirst({ where: { tenantId: tenant.id, itemId: item.id, recurrence: keer } })));
  const chosen = asked ?? times.find(({ cancelled }) => !cancelled) ?? times[0];
  const say = (time: KeptTimes) => onPage(time, row, { ...setting, reasons: facts.reasons });
  const theme = themeOf(row.theme);
  return {
    time: chosen ? say(chosen) : null,
    repeat: repeatWords(row, facts, (moment) => wholeDayWords(moment, setting)),
    next: row.rule === null && times.length < 2 ? [] : times.filter(({ recurrence, cancelled, startsAt }) => recurrence !== chosen?.recurrence && !(cancelled && chosen !== undefined && startsAt < chosen.startsAt)).slice(0, SHOWN).map(say),
    place: chosen?.place ?? row.place,
    onlineLink: row.onlineLink,
    cost: row.cost === "paid" && row.priceCents !== null ? texts.price((row.priceCents / 100).toFixed(2).replace(".", locale === "nl" ? "," : ".")) : row.cost === "free" ? facts.costs.free : row.cost === "donation" ? facts.costs.donation : null,
    theme: theme && facts.themes[theme],
    access: accessFacts.filter((fact) => row.accessFacts.includes(fact)).map((fact) => facts.access[fact]),
    cancelled: row.cancelledAt === null ? null : { reason: reasonWords(row.notice, facts.reasons) },
    imported: row.sourceId !== null,
    signUp: row.signingUp === "none" || item.status !== "published" ? null : await listsOf(town, item, row, chosen?.recurrence),
    may: { organise: item.status === "published" && actor.kind === "member" && mayEditItem(actor, item) && row.sourceId === null, seeList: row.signingUp !== "none" && maySeeRegistrations(actor, item) },
  };
}
