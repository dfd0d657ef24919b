import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { ItemWriting } from "#app/platform/content/writing/writing.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { moduleSettings } from "#app/platform/modules/settings.server.ts";
import { dayIn } from "#app/platform/times/day.ts";
import { changeFacts, createFacts, FactsRefused, refusalOfFacts } from "./changes/write-facts.server.ts";
import { factsFrom, factsOfRow, fieldsOfRow, seriesFrom, startIsShown, type EventRow } from "./domain/from-form.ts";
import { isTooFar, zoned } from "./domain/wall-time.ts";
import { eventForm, type EventInput } from "./forms.ts";
import { agendaMessages } from "./messages/index.ts";
import { agenda } from "./module.server.ts";
import { agendaPaths } from "./paths.ts";

/** An event's own row; undefined when there is none. */
export async function eventRow(db: Db, tenantId: string, itemId: string): Promise<EventRow | undefined> {
  const select = {
    startsLocal: true, minutes: true, timeZone: true, allDay: true, rule: true, place: true, onlineLink: true, cost: true, priceCents: true, theme: true, accessFacts: true, signingUp: true, capacity: true, closesHours: true,
  } as const;
  return (await db.event.findFirst({ where: { tenantId, itemId }, select })) ?? undefined;
}

/** How events are written by somebody, here and now. */
export function eventWriting(doing: Doing): ItemWriting<EventInput> {
  const { tenant, member, at, requestId } = doing;
  const { timeZone } = tenant.profile;
  return {
    kind: "event",
    form: eventForm,
    paths: agendaPaths,
    also: ({ place, onlineLink }) => [place, onlineLink].filter((text) => text !== undefined),
    refuse: (_doing, item, input) => refusals(doing, item, input),
    refusalOf: (error) => (error instanceof FactsRefused ? saidOf(doing, error.reason) : undefined),
    detail: async (tx, tenantId, itemId, input) => {
      const event = { series: seriesFrom(input, timeZone), facts: factsFrom(input) };
      if ((await eventRow(tx, tenantId, itemId)) === undefined) return createFacts(tx, tenantId, itemId, event, at);
      const item = await tx.item.findFirstOrThrow({ where: { tenantId, id: itemId }, select: { id: true, slug: true, title: true } });
      return changeFacts(tx, { tenant, item, actorId: member.accountId, at, requestId }, event);
    },
    says: async (db, tenantId, itemId, input) => {
      const row = await eventRow(db, tenantId, itemId);
      return row !== undefined && same({ ...row, ...factsOfRow(row) }, { ...row, ...seriesFrom(input, timeZone), ...factsFrom(input) });
    },
    fields: async (db, tenantId, itemId) => {
      const row = await eventRow(db, tenantId, itemId);
      return row ? fieldsOfRow(row) : [];
    },
  };
}

function same(one: EventRow, other: EventRow): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}

function tooFarAhead({ startDate, until }: EventInput, today: string): "startDate" | "until" | undefined {
  return isTooFar(startDate, today) ? "startDate" : until !== undefined && isTooFar(until, today) ? "until" : undefined;
}

/** What the form cannot know by itself: the moment, what people signed up for, and who may write here. */
async function refusals({ db, tenant, member, at }: Doing, item: ItemRecord | undefined, input: EventInput): Promise<Record<string, string[]> | undefined> {
  const texts = agendaMessages.in(member.locale, tenant.words[member.locale]).write.refused;
  const { timeZone } = tenant.profile;
  const itemId = item?.id;
  if (moduleSettings(tenant, agenda).writers === "organisations" && input.organisation === undefined) return { organisation: [texts.onlyOrganisations] };
  if (!startIsShown(input, timeZone)) return { startTime: [texts.skippedHour] };
  const far = tooFarAhead(input, dayIn(timeZone, at));
  if (far) return { [far]: [texts.tooFar] };
  const series = seriesFrom(input, timeZone);
  const begins = zoned(series.startsLocal, timeZone).epochMilliseconds;
  const before = itemId === undefined ? undefined : await db.event.findFirst({ where: { tenantId: db.scope.tenantId, itemId }, select: { startsLocal: true, sourceId: true } });
  if (before?.sourceId) return { "": [texts.fromElsewhere] };
  // What is out and has begun may still be put right; it may not be put back in time, and what is over is not put out.
  const over = begins + Math.max(series.minutes, 1) * 60_000 <= at.getTime();
  if (over && series.rule === null && input.intent === "publish" && (item?.status === "draft" || before?.startsLocal !== series.startsLocal)) return { startDate: [texts.over] };
  const refused = itemId === undefined ? undefined : await refusalOfFacts(db, db.scope.tenantId, itemId, factsFrom(input));
  return refused && saidOf({ tenant, member }, refused);
}

/** Why what people signed up for cannot be changed so, beside its field. */
function saidOf({ tenant, member }: Pick<Doing, "tenant" | "member">, reason: FactsRefused["reason"]): Record<string, string[]> {
  const texts = agendaMessages.in(member.locale, tenant.words[member.locale]).write.refused;
  return reason === "seats-taken" ? { capacity: [texts.seatsTaken] } : { signingUp: [texts.peopleSignedUp] };
}

