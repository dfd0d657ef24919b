import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { mayEditItem } from "#app/platform/content/writing/write-item.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import type { Reason } from "../domain/facts.ts";
import type { WallTime } from "../domain/wall-time.ts";
import { holdEvent, makeOccurrences } from "../occurrences/make.server.ts";
import { tellChanges } from "./tell-changes.server.ts";

/** What becomes of one time of an event, or of all of it. What should be is said, so that a double tap changes nothing. */
export type Step =
  | { do: "cancel-time"; recurrence: WallTime; reason: Reason }
  | { do: "resume-time"; recurrence: WallTime }
  | { do: "move-time"; recurrence: WallTime; startsLocal: WallTime; minutes: number }
  | { do: "cancel-event"; reason: Reason }
  | { do: "resume-event" };

export type StepResult = { ok: true } | { ok: false; reason: "not-allowed" | "unknown-time" | "from-elsewhere" };

/**
 * Cancels or moves one time of an event, or all of it, or takes that back, and tells everybody who comes to it.
 * What comes from an organisation's own calendar is changed there: the next reading would undo it here.
 */
export async function changeTimes({ db, tenant, member, at, requestId }: Doing, item: ItemRecord, step: Step): Promise<StepResult> {
  const tenantId = tenant.id;
  if (item.status !== "published" || !mayEditItem(member, item)) return { ok: false, reason: "not-allowed" };
  return db.transact(async (tx): Promise<StepResult> => {
    const event = await holdEvent(tx, tenantId, item.id);
    if (!event) return { ok: false, reason: "not-allowed" };
    const { sourceId } = await tx.event.findFirstOrThrow({ where: { tenantId, itemId: item.id }, select: { sourceId: true } });
    if (sourceId !== null) return { ok: false, reason: "from-elsewhere" };
    if (!(await write(tx, { tenantId, itemId: item.id, minutes: event.minutes }, step, at))) return { ok: false, reason: "unknown-time" };
    const changed = await makeOccurrences(tx, tenantId, item.id, at);
    if (changed.moved.length + changed.cancelled.length + changed.back.length + changed.gone.length === 0) return { ok: true };
    await tx.event.updateMany({ where: { tenantId, itemId: item.id }, data: { sequence: { increment: 1 } } });
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: `event.${step.do}`, subject: "event", subjectId: item.id, requestId, at });
    await tellChanges(tx, { tenant, item, actorId: member.accountId, at, requestId }, { changed, allDay: event.allDay, whole: step.do === "cancel-event" ? "cancelled" : undefined });
    return { ok: true };
  });
}

/** @returns false when the event has no such time */
async function write(tx: Db, { tenantId, itemId, minutes }: { tenantId: string; itemId: string; minutes: number }, step: Step, at: Date): Promise<boolean> {
  const where = { tenantId, itemId };
  if (step.do === "cancel-event") {
    await tx.event.updateMany({ where: { ...where, cancelledAt: null }, data: { cancelledAt: at, notice: step.reason } });
    return true;
  }
  if (step.do === "resume-event") {
    await tx.event.updateMany({ where, data: { cancelledAt: null, notice: null } });
    return true;
  }
  const { recurrence } = step;
  const time = await tx.eventOccurrence.findFirst({ where: { ...where, recurrence }, select: { recurrence: true } });
  if (!time) return false;
  const there = await tx.eventException.findFirst({ where: { ...where, recurrence }, select: { kind: true, startsLocal: true, minutes: true } });
  // What was added by itself stays as it is: it has no rule to go back to.
  if (there?.kind === "extra") return false;
  await tx.eventException.deleteMany({ where: { ...where, recurrence } });
  const elsewhere = there?.startsLocal ? { startsLocal: there.startsLocal, minutes: there.minutes } : undefined;
  if (step.do === "cancel-time") await tx.eventException.create({ data: { ...where, recurrence, kind: "cancelled", notice: step.reason, ...elsewhere } });
  if (step.do === "resume-time" && elsewhere) await tx.eventException.create({ data: { ...where, recurrence, kind: "moved", ...elsewhere } });
  if (step.do === "move-time" && (step.startsLocal !== recurrence || step.minutes !== minutes)) await tx.eventException.create({ data: { ...where, recurrence, kind: "moved", startsLocal: step.startsLocal, minutes: step.minutes } });
  return true;
}
