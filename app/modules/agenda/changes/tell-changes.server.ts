import type { Db } from "#app/platform/database/client.server.ts";
import type { ChangedTimes } from "../domain/changed-times.ts";
import type { Telling, Told } from "../registrations/tell.server.ts";
import { tell } from "../registrations/tell.server.ts";
import { oncePerPerson, registeredFor } from "./registered.server.ts";

interface Change {
  changed: ChangedTimes;
  allDay: boolean;
  /** Whether the event as a whole is cancelled, or held after all. */
  whole?: "cancelled" | "back";
}

/** Tells everybody on the lists of an event what became of the times they come to, in the transaction of the change. */
export async function tellChanges(tx: Db, telling: Telling, { changed, allDay, whole }: Change): Promise<void> {
  const { tenant, item } = telling;
  const how = { kind: "taking-part", allDay } as const;
  if (whole === "cancelled") {
    const everybody = oncePerPerson(await registeredFor(tx, tenant.id, item.id));
    return tell(tx, telling, how, everybody.map(({ id, accountId }) => ({ accountId, about: id, says: (texts) => texts.allCancelled(item.title) })));
  }
  const names = [...changed.moved, ...changed.cancelled, ...changed.back];
  if (names.length === 0 && changed.gone.length === 0) return;
  const people = await registeredFor(tx, tenant.id, item.id, names);
  const times = await tx.eventOccurrence.findMany({ where: { tenantId: tenant.id, itemId: item.id, recurrence: { in: names } }, select: { recurrence: true, startsAt: true, endsAt: true } });
  const several = names.length + changed.gone.length > 1;
  const said = people.flatMap(({ id, accountId, recurrence }): Told[] => {
    // Whoever comes to all of them hears of many changes in one sentence.
    if (recurrence === null && several) return [{ accountId, about: id, says: (texts) => texts.changed(item.title) }];
    const time = times.find((each) => (recurrence === null ? true : each.recurrence === recurrence));
    if (!time) return [];
    const became = changed.cancelled.includes(time.recurrence) ? "cancelled" : changed.back.includes(time.recurrence) ? "back" : "moved";
    return [{ accountId, about: id, says: (texts, when) => texts[became](item.title, when(time)) }];
  });
  await tell(tx, telling, how, said);
}
