import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { ItemRecord } from "#app/platform/content/item.server.ts";
import { mayEditItem } from "#app/platform/content/writing/write-item.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import type { Reason } from "../domain/facts.ts";
import type { SeriesException } from "../domain/series.ts";
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
    const written = await write(tx, { tenantId, itemId: item.id, minutes: event.minutes }, step, at);
    if (written === "unknown-time") return { ok: false, reason: written };
    if (written === "as-it-was") return { ok: true };
    // RFC 5545 3.8.7.4: what somebody put in their own calendar is no longer right.
    await tx.event.updateMany({ where: { tenantId, itemId: item.id }, data: { sequence: { increment: 1 }, changedAt: at } });
    const changed = await makeOccurrences(tx, tenantId, item.id, at);
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: `event.${step.do}`, subject: "event", subjectId: item.id, requestId, at });
    await tellChanges(tx, { tenant, item, actorId: member.accountId, at, requestId }, { changed, allDay: event.allDay, whole: step.do === "cancel-event" ? "cancelled" : undefined });
    return { ok: true };
  });
}

/** What writing a step came to: an event may have no such time. */
type Written = "changed" | "as-it-was" | "unknown-time";

async function write(tx: Db, { tenantId, itemId, minutes }: { tenantId: string; itemId: string; minutes: number }, step: Step, at: Date): Promise<Written> {
  const where = { tenantId, itemId };
  if (step.do === "cancel-event" || step.do === "resume-event") {
    const now = step.do === "cancel-event" ? { where: { ...where, cancelledAt: null }, data: { cancelledAt: at, notice: step.reason } } : { where: { ...where, cancelledAt: { not: null } }, data: { cancelledAt: null, notice: null } };
    return (await tx.event.updateMany(now)).count > 0 ? "changed" : "as-it-was";
  }
  const { recurrence } = step;
  const time = await tx.eventOccurrence.findFirst({ where: { ...where, recurrence }, select: { recurrence: true } });
  if (!time) return "unknown-time";
  const there = await tx.eventException.findFirst({ where: { ...where, recurrence }, select: { kind: true, startsLocal: true, minutes: true, notice: true } });
  // What was added by itself stays as it is: it has no rule to go back to.
  if (there?.kind === "extra") return "unknown-time";
  const wanted = exceptionAfter(step, there, minutes);
  if (there?.kind === wanted?.kind && there?.startsLocal === wanted?.startsLocal && there?.minutes === wanted?.minutes && there?.notice === wanted?.notice) return "as-it-was";
  await tx.eventException.deleteMany({ where: { ...where, recurrence } });
  if (wanted) await tx.eventException.create({ data: { ...where, recurrence, ...wanted } });
  return "changed";
}

type TimeStep = Exclude<Step, { do: "cancel-event" | "resume-event" }>;
type Exception = Pick<SeriesException, "startsLocal" | "minutes"> & { kind: string; notice: string | null };

/** What is otherwise with a time after a step; undefined when it is held as the rule has it. What was moved stays moved when it is cancelled. */
function exceptionAfter(step: TimeStep, there: Exception | null, minutes: number): Exception | undefined {
  const moved = { startsLocal: there?.startsLocal ?? null, minutes: there?.minutes ?? null };
  if (step.do === "cancel-time") return { ...moved, kind: "cancelled", notice: step.reason };
  if (step.do === "resume-time") return moved.startsLocal === null ? undefined : { ...moved, kind: "moved", notice: null };
  return step.startsLocal === step.recurrence && step.minutes === minutes ? undefined : { kind: "moved", startsLocal: step.startsLocal, minutes: step.minutes, notice: null };
}
