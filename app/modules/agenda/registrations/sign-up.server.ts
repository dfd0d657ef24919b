import { recordAudit } from "#app/platform/audit/record.server.ts";
import { subjectOf, type ItemRecord } from "#app/platform/content/item.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { may } from "#app/platform/permissions/permissions.server.ts";
import { closesAt, seatFor, type SignUpRefusal } from "../domain/seats.ts";
import type { WallTime } from "../domain/wall-time.ts";
import { holdEvent } from "../occurrences/make.server.ts";
import { openList, waitingRow } from "./row.server.ts";
import { tell } from "./tell.server.ts";

export interface SignUp {
  /** For which time; null where one signs up for all of them. */
  recurrence: WallTime | null;
  partySize: number;
  /** Made with the form: the same key twice is the same wish sent twice. */
  key: string;
}

export type SignUpResult = { ok: true; id: string; status: "registered" | "waiting" } | { ok: false; reason: SignUpRefusal | "not-allowed" };

/**
 * Puts somebody on the list of an event, or in the row of those who wait. Whoever is there already stays where they are.
 *
 * The event is held while it is decided, so that of two who want the last seat one gets it and the other waits.
 */
export async function signUp({ db, tenant, member, at, requestId }: Doing, item: ItemRecord, { recurrence, partySize, key }: SignUp): Promise<SignUpResult> {
  const tenantId = tenant.id;
  const { accountId } = member;
  if (item.status !== "published" || !may(member, "event.sign-up", subjectOf(item))) return { ok: false, reason: "not-allowed" };
  return db.transact(async (tx): Promise<SignUpResult> => {
    const event = await holdEvent(tx, tenantId, item.id);
    if (!event || event.signingUp === "none" || (event.signingUp === "series") !== (recurrence === null)) return { ok: false, reason: "no-signing-up" };
    const there = await alreadyThere(tx, tenantId, accountId, { itemId: item.id, recurrence, key });
    if (there) return there;
    const list = { itemId: item.id, recurrence };
    const open = await openList(tx, tenantId, list, at);
    if (!open) return { ok: false, reason: "no-signing-up" };
    const { closesHours } = await tx.event.findFirstOrThrow({ where: { tenantId, itemId: item.id }, select: { closesHours: true } });
    if (open.cancelled || event.cancelledAt !== null) return { ok: false, reason: "cancelled" };
    if (at >= closesAt(open.startsAt, closesHours)) return { ok: false, reason: "closed" };
    if (open.capacity !== null && partySize > open.capacity) return { ok: false, reason: "too-many" };
    const row = await waitingRow(tx, tenantId, list);
    const status = seatFor({ ...open, partySize, row: row.length > 0 });
    const last = await tx.eventRegistration.aggregate({ where: { tenantId, ...list }, _max: { position: true } });
    const position = (last._max.position ?? 0n) + 1n;
    const { id } = await tx.eventRegistration.create({ data: { tenantId, ...list, accountId, partySize, status, position, idempotencyKey: key, createdAt: at }, select: { id: true } });
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: `registration.${status}`, subject: "event", subjectId: item.id, requestId, at });
    await tell(tx, { tenant, item, actorId: accountId, at, requestId }, { kind: "taking-part", allDay: event.allDay }, [
      { accountId, about: id, says: (texts, when) => (status === "registered" ? texts.registered(item.title, when(open), partySize) : texts.waiting(item.title, when(open))) },
    ]);
    return { ok: true, id, status };
  });
}

/** The same wish that came before, by its key or because they are on the list. */
async function alreadyThere(tx: Db, tenantId: string, accountId: string, { itemId, recurrence, key }: { itemId: string; recurrence: WallTime | null; key: string }): Promise<SignUpResult | undefined> {
  const found = await tx.eventRegistration.findFirst({
    where: { tenantId, accountId, itemId, status: { in: ["registered", "waiting"] }, OR: [{ recurrence }, { idempotencyKey: key }] },
    select: { id: true, status: true },
  });
  if (found) return { ok: true, id: found.id, status: found.status === "registered" ? "registered" : "waiting" };
  const undone = await tx.eventRegistration.findFirst({ where: { tenantId, accountId, idempotencyKey: key }, select: { id: true } });
  // An old form sent again after its wish was taken back does not bring it back.
  return undone ? { ok: false, reason: "not-allowed" } : undefined;
}
