import type { Db } from "#app/platform/database/client.server.ts";
import type { EventFacts } from "../domain/facts.ts";
import { ofTheRule } from "../domain/of-the-rule.ts";
import type { Series, SeriesException } from "../domain/series.ts";
import { exceptionsOf, holdEvent, makeOccurrences } from "../occurrences/make.server.ts";
import { moveUp } from "../registrations/row.server.ts";
import type { Telling } from "../registrations/tell.server.ts";
import { tellChanges, tellElsewhere } from "./tell-changes.server.ts";

/** Thrown out of the transaction of a change that cannot be made, and caught by the command that began it: a refusal in the end. */
export class FactsRefused extends Error {
  override name = "FactsRefused";
  constructor(readonly reason: "seats-taken" | "people-signed-up") {
    super(reason);
  }
}

/** Everything about an event that is not text. */
export interface WholeEvent {
  series: Series;
  facts: EventFacts;
  /** Of what comes from elsewhere: which, and how it was. */
  source?: { id: string; uid: string; imprint: string; exceptions: readonly SeriesException[]; cancelled: boolean };
}

function row({ series, facts: { accessFacts, ...facts }, source }: WholeEvent, at: Date) {
  return {
    ...series,
    ...facts,
    accessFacts: [...accessFacts],
    ...(source ? { sourceId: source.id, uid: source.uid, imprint: source.imprint, cancelledAt: source.cancelled ? at : null } : {}),
  };
}

/** Writes a new event's own row and makes its times, in the transaction that creates the item. */
export async function createFacts(tx: Db, tenantId: string, itemId: string, event: WholeEvent, at: Date): Promise<void> {
  await tx.event.create({ data: { tenantId, itemId, ...row(event, at) } });
  await writeExceptions(tx, tenantId, itemId, event.source?.exceptions ?? []);
  await makeOccurrences(tx, tenantId, itemId, at);
}

async function writeExceptions(tx: Db, tenantId: string, itemId: string, exceptions: readonly SeriesException[]): Promise<void> {
  await tx.eventException.deleteMany({ where: { tenantId, itemId } });
  await tx.eventException.createMany({ data: exceptions.map((exception) => ({ tenantId, itemId, ...exception })) });
}

/** Exceptions of a series that begins at another time of day: on the same days, at the new time, where it has those. What is held once has none. */
function carried(exceptions: readonly SeriesException[], before: Series, now: Series): SeriesException[] {
  if (now.rule === null) return [];
  const time = now.startsLocal.slice(10);
  const shifted = exceptions.map((exception) => {
    if (exception.recurrence.slice(10) !== before.startsLocal.slice(10)) return exception;
    const recurrence = exception.recurrence.slice(0, 10) + time;
    // What only lasts longer or shorter begins with the others.
    return { ...exception, recurrence, startsLocal: exception.startsLocal === exception.recurrence ? recurrence : exception.startsLocal };
  });
  return ofTheRule(now, shifted);
}

/**
 * Changes an event's own row and its times, tells those who come to it, and lets those who wait move up where there is room now. Runs in
 * the transaction that changes the item.
 *
 * @throws FactsRefused when people signed up for what would not be there any more
 */
export async function changeFacts(tx: Db, telling: Telling, event: WholeEvent): Promise<void> {
  const { tenant, item, at } = telling;
  const tenantId = tenant.id;
  const before = await holdEvent(tx, tenantId, item.id);
  if (!before) throw new Error("An event without its facts.");
  const refused = await refusalOfFacts(tx, tenantId, item.id, event.facts);
  if (refused) throw new FactsRefused(refused);
  const { series, facts, source } = event;
  const kept = await exceptionsOf(tx, tenantId, item.id);
  const otherTimes = series.startsLocal !== before.startsLocal || series.minutes !== before.minutes || series.rule !== before.rule || series.allDay !== before.allDay || series.timeZone !== before.timeZone;
  const elsewhere = facts.place !== before.place ? "place" : facts.onlineLink !== before.onlineLink ? "link" : undefined;
  await tx.event.updateMany({ where: { tenantId, itemId: item.id }, data: { ...row(event, at), ...(otherTimes || elsewhere || source ? { sequence: { increment: 1 }, changedAt: at } : {}) } });
  if (source) await writeExceptions(tx, tenantId, item.id, source.exceptions);
  else if (otherTimes) await writeExceptions(tx, tenantId, item.id, carried(kept, before, series));
  const changed = await makeOccurrences(tx, tenantId, item.id, at);
  const whole = source?.cancelled === true && before.cancelledAt === null ? "cancelled" : undefined;
  await tellChanges(tx, telling, { changed, allDay: series.allDay, whole });
  if (elsewhere) await tellElsewhere(tx, telling, { what: elsewhere, allDay: series.allDay });
  await moveUpEverywhere(tx, telling);
}

/** Whether people signed up for what would not be there any more: more of them than there are seats, or for something else. */
export async function refusalOfFacts(db: Db, tenantId: string, itemId: string, { signingUp, capacity }: EventFacts): Promise<FactsRefused["reason"] | undefined> {
  const [now] = await db.$queryRaw<{ signing_up: string; taken: number; people: boolean }[]>`
    select e.signing_up, greatest(e.taken, (select max(taken) from event_occurrence o where o.tenant_id = e.tenant_id and o.item_id = e.item_id)) as taken,
           exists(select from event_registration r where r.tenant_id = e.tenant_id and r.item_id = e.item_id and r.status in ('registered', 'waiting')) as people
      from event e where e.tenant_id = ${tenantId}::uuid and e.item_id = ${itemId}::uuid`;
  if (!now) return undefined;
  if (signingUp !== now.signing_up && now.people) return "people-signed-up";
  return capacity !== null && now.taken > capacity ? "seats-taken" : undefined;
}

async function moveUpEverywhere(tx: Db, telling: Telling): Promise<void> {
  const { tenant, item } = telling;
  const lists = await tx.eventRegistration.findMany({ where: { tenantId: tenant.id, itemId: item.id, status: "waiting" }, distinct: ["recurrence"], select: { recurrence: true } });
  for (const { recurrence } of lists) await moveUp(tx, telling, { itemId: item.id, recurrence });
}
