import { after } from "#app/platform/clock.ts";
import { emit } from "#app/platform/events/emit.server.ts";
import { notify } from "#app/platform/notify/notify.server.ts";
import type { Doing } from "#app/platform/permissions/doing.ts";
import { findCase, lockCase } from "./case.server.ts";
import { isClaimed, maySeeCase, whyNot, type NotYours } from "./standing.server.ts";
import { recordStep } from "./steps.server.ts";
import { deskMembers } from "./desk-members.server.ts";

/** Whoever takes a case has it for so long; then others can take it again. */
export const CLAIM_MINUTES = 30;
/** Whoever is handed a case has it for so long. */
const HANDED_HOURS = 24;

export type ClaimResult = { ok: true } | { ok: false; reason: NotYours | "closed" };

/** Takes a case, so that no two do the same work. Taking one's own again makes the time longer. */
export async function claim({ db, tenant, member, at, requestId }: Doing, caseId: string): Promise<ClaimResult> {
  return db.transact(async (tx): Promise<ClaimResult> => {
    const found = await lockCase(tx, tenant.id, caseId);
    if (!found || !maySeeCase(member, found)) return { ok: false, reason: "not-allowed" };
    if (found.status === "closed") return { ok: false, reason: "closed" };
    const barred = whyNot(member, found, at);
    if (barred) return { ok: false, reason: barred };
    // A word that somebody was given with it is theirs, as long as they have it.
    const handed = found.claimedBy === member.accountId && isClaimed(found, at) ? {} : { handedBy: null, handedNote: null };
    await tx.moderationCase.updateMany({ where: { tenantId: tenant.id, id: caseId }, data: { claimedBy: member.accountId, claimedUntil: after(at, { minutes: CLAIM_MINUTES }), ...handed } });
    if (found.claimedBy !== member.accountId || !isClaimed(found, at)) await recordStep(tx, { tenantId: tenant.id, caseId, actorId: member.accountId, what: "claimed", at, requestId });
    return { ok: true };
  });
}

/** Gives a case back to all. */
export async function release({ db, tenant, member, at, requestId }: Doing, caseId: string): Promise<void> {
  await db.transact(async (tx) => {
    const { count } = await tx.moderationCase.updateMany({
      where: { tenantId: tenant.id, id: caseId, claimedBy: member.accountId },
      data: { claimedBy: null, claimedUntil: null, handedBy: null, handedNote: null },
    });
    if (count > 0) await recordStep(tx, { tenantId: tenant.id, caseId, actorId: member.accountId, what: "released", at, requestId });
  });
}

export type HandOverResult = { ok: true } | { ok: false; reason: "not-allowed" | "own" | "claimed" | "closed" | "no-such-colleague" };

/**
 * Hands a case to a colleague who may decide it, with a word of explanation. They have it for a day.
 * @param to account of the colleague
 */
export async function handOver({ db, tenant, member, at, requestId }: Doing, caseId: string, { to, note }: { to: string; note: string }): Promise<HandOverResult> {
  const found = await findCase(db, tenant.id, caseId);
  if (!found || !maySeeCase(member, found)) return { ok: false, reason: "not-allowed" };
  // Nobody chooses who judges their own words.
  if (found.authorId === member.accountId || found.reporterIds.includes(member.accountId)) return { ok: false, reason: "own" };
  const colleague = (await deskMembers(db, tenant.id, found)).find(({ accountId }) => accountId === to && accountId !== found.authorId && accountId !== found.barredDecider && !found.reporterIds.includes(accountId));
  if (!colleague) return { ok: false, reason: "no-such-colleague" };
  return db.transact(async (tx): Promise<HandOverResult> => {
    const locked = await lockCase(tx, tenant.id, caseId);
    if (!locked || locked.status === "closed") return { ok: false, reason: "closed" };
    if (isClaimed(locked, at) && locked.claimedBy !== member.accountId) return { ok: false, reason: "claimed" };
    await tx.moderationCase.updateMany({ where: { tenantId: tenant.id, id: caseId }, data: { claimedBy: to, claimedUntil: after(at, { hours: HANDED_HOURS }), handedBy: member.accountId, handedNote: note } });
    await recordStep(tx, { tenantId: tenant.id, caseId, actorId: member.accountId, what: "handed-over", detail: { to, note }, at, requestId });
    const eventId = await emit(tx, { tenantId: tenant.id, name: "case.handed-over", actorId: member.accountId, payload: { caseId }, at, requestId });
    await notify(tx, { tenantId: tenant.id, eventId, at, requestId }, [{ accountId: to, kind: "case-handed", onceKey: `handed ${eventId}`, detail: { path: `/toezicht/${caseId}` } }]);
    return { ok: true };
  });
}
