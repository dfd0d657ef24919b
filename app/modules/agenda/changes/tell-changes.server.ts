import type { Db } from "#app/platform/database/client.server.ts";
import type { MadeTimes } from "../occurrences/make.server.ts";
import type { Telling, Told } from "../registrations/tell.server.ts";
import { tell } from "../registrations/tell.server.ts";
import { oncePerPerson, registeredFor } from "./registered.server.ts";

interface Change {
  changed: MadeTimes;
  allDay: boolean;
  /** Whether the event as a whole is cancelled, or held after all. */
  whole?: "cancelled" | "back";
}

/** Tells everybody on the lists of an event what became of the times they come to, in the transaction of the change. */
export async function tellChanges(tx: Db, telling: Telling, { changed, allDay, whole }: Change): Promise<void> {
  const { tenant, item } = telling;
  const how = { kind: "taking-part", allDay } as const;
  if (whole === "cancelled") {
    const everybody = oncePerPerson([...(await registeredFor(tx, tenant.id, item.id)), ...changed.ended.flatMap(({ people }) => people)]);
    const { notice } = await tx.event.findFirstOrThrow({ where: { tenantId: tenant.id, itemId: item.id }, select: { notice: true } });
    return tell(tx, telling, how, everybody.map(({ id, accountId }) => ({ accountId, about: id, says: (texts, _when, why) => texts.allCancelled(item.title, why(notice)) })));
  }
  const names = [...changed.moved, ...changed.cancelled, ...changed.back];
  if (names.length === 0 && changed.ended.length === 0) return;
  const people = await registeredFor(tx, tenant.id, item.id, names);
  const times = await tx.eventOccurrence.findMany({ where: { tenantId: tenant.id, itemId: item.id, recurrence: { in: names } }, select: { recurrence: true, startsAt: true, endsAt: true, notice: true } });
  const several = names.length + changed.ended.length > 1;
  const said = people.flatMap(({ id, accountId, recurrence }): Told[] => {
    // Whoever comes to all of them hears of many changes in one sentence.
    if (recurrence === null && several) return [{ accountId, about: id, says: (texts) => texts.changed(item.title) }];
    const [ended] = changed.ended;
    if (recurrence === null && ended) return [{ accountId, about: id, says: (texts, when) => texts.timeGone(item.title, when(ended)) }];
    const time = times.find((each) => (recurrence === null ? true : each.recurrence === recurrence));
    if (!time) return [];
    if (changed.cancelled.includes(time.recurrence)) return [{ accountId, about: id, says: (texts, when, why) => texts.cancelled(item.title, when(time), why(time.notice)) }];
    const became = changed.back.includes(time.recurrence) ? "back" : "moved";
    return [{ accountId, about: id, says: (texts, when) => texts[became](item.title, when(time)) }];
  });
  const without = changed.ended.flatMap((time) => time.people.map(({ id, accountId }): Told => ({ accountId, about: id, says: (texts, when) => texts.timeGone(item.title, when(time)) })));
  await tell(tx, telling, how, [...said, ...without]);
}

/**
 * Tells everybody who comes to an event, once, that it is at another place or that its link is another, in the transaction of the change.
 * What the place is now is not said: a text of somebody's own goes out to everybody only when the desk could see it.
 */
export async function tellElsewhere(tx: Db, telling: Telling, { what, allDay }: { what: "place" | "link"; allDay: boolean }): Promise<void> {
  const { tenant, item, at } = telling;
  // A time with a place of its own stays where it is.
  const own = what === "place" ? { place: null } : {};
  const times = await tx.eventOccurrence.findMany({ where: { tenantId: tenant.id, itemId: item.id, cancelled: false, endsAt: { gt: at }, ...own }, select: { recurrence: true } });
  if (times.length === 0) return;
  const people = oncePerPerson(await registeredFor(tx, tenant.id, item.id, times.map(({ recurrence }) => recurrence)));
  await tell(tx, telling, { kind: "taking-part", allDay }, people.map(({ id, accountId }) => ({ accountId, about: id, says: (texts) => (what === "place" ? texts.elsewhere(item.title) : texts.otherLink(item.title)) })));
}
