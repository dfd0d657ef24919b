import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { holdEvent } from "../occurrences/make.server.ts";
import { maySeeRegistrations } from "./may-see.server.ts";
import { moveUp, openList } from "./row.server.ts";
import { tell } from "./tell.server.ts";

/**
 * Takes somebody off the list: themselves, or who organises it does. The seat goes to who waits longest. Doing it twice is doing it once.
 * @param id of the registration
 * @returns whether it is off now; false when it is not theirs to take off, or nobody's
 */
export async function withdraw({ db, tenant, member, at, requestId }: Doing, item: ItemRecord, id: string): Promise<boolean> {
  const tenantId = tenant.id;
  return db.transact(async (tx) => {
    const event = await holdEvent(tx, tenantId, item.id);
    const found = await tx.eventRegistration.findFirst({ where: { tenantId, itemId: item.id, id }, select: { accountId: true, status: true, recurrence: true } });
    if (!event || !found) return false;
    const own = found.accountId === member.accountId;
    if (!own && !maySeeRegistrations(member, item)) return false;
    if (found.status !== "registered" && found.status !== "waiting") return true;
    await tx.eventRegistration.updateMany({ where: { tenantId, id }, data: { status: own ? "withdrawn" : "cancelled" } });
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: own ? "registration.withdrawn" : "registration.cancelled", subject: "event", subjectId: item.id, requestId, at });
    const telling = { tenant, item, actorId: member.accountId, at, requestId };
    const list = { itemId: item.id, recurrence: found.recurrence };
    const open = await openList(tx, tenantId, list, at);
    if (!own && open) await tell(tx, telling, { kind: "taking-part", allDay: event.allDay }, [{ accountId: found.accountId, about: id, says: (texts, when) => texts.removed(item.title, when(open)) }]);
    await moveUp(tx, telling, list);
    return true;
  });
}
