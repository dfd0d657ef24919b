import { after } from "#app/platform/clock.ts";
import type { Deciding } from "../decisions/decide.server.ts";
import { findCase, lockCase } from "./case.server.ts";
import { isClaimed, maySeeCase } from "./standing.server.ts";
import { recordStep } from "./steps.server.ts";
import { deskMembers } from "./desk-members.server.ts";

/** Whoever takes a case has it for so long; then others can take it again. */
export const CLAIM_MINUTES = 30;
/** Whoever is handed a case has it for so long. */
const HANDED_HOURS = 24;

export type ClaimResult = { ok: true } | { ok: false; reason: "not-allowed" | "claimed" | "closed" | "own" };

/** Takes a case, so that no two do the same work. Taking one's own again makes the time longer. */
export async function claim({ db, tenant, member, at, requestId }: Deciding, caseId: string): Promise<ClaimResult> {
  return db.transact(async (tx): Promise<ClaimResult> => {
    const found = await lockCase(tx, tenant.id, caseId);
    if (!found || !maySeeCase(member, found)) return { ok: false, reason: "not-allowed" };
    if (found.status === "closed") return { ok: false, reason: "closed" };
    if (found.authorId === member.accountId) return { ok: false, reason: "own" };
    if (isClaimed(found, at) && found.claimedBy !== member.accountId) return { ok: false, reason: "claimed" };
    await tx.moderationCase.updateMany({ where: { tenantId: tenant.id, id: caseId }, data: { claimedBy: member.accountId, claimedUntil: after(at, { minutes: CLAIM_MINUTES }) } });
    if (found.claimedBy !== member.accountId || !isClaimed(found, at)) await recordStep(tx, { tenantId: tenant.id, caseId, actorId: member.accountId, what: "claimed", at, requestId });
    return { ok: true };
  });
}

/** Gives a case back to all. */
export async function release({ db, tenant, member, at, requestId }: Deciding, caseId: string): Promise<void> {
  await db.transact(async (tx) => {
    const { count } = await tx.moderationCase.updateMany({
      where: { tenantId: tenant.id, id: caseId, claimedBy: member.accountId },
      data: { claimedBy: null, claimedUntil: null, handedBy: null, handedNote: null },
    });
    if (count > 0) await recordStep(tx, { tenantId: tenant.id, caseId, actorId: member.accountId, what: "released", at, requestId });
  });
}

export type HandOverResult = { ok: true } | { ok: false; reason: "not-allowed" | "claimed" | "closed" | "no-such-colleague" };

/**
 * Hands a case to a colleague who may decide it, with a word of explanation. They have it for a day.
 * @param to account of the colleague
 */
export async function handOver({ db, tenant, member, at, requestId }: Deciding, caseId: string, { to, note }: { to: string; note: string }): Promise<HandOverResult> {
  const found = await findCase(db, tenant.id, caseId);
  if (!found || !maySeeCase(member, found)) return { ok: false, reason: "not-allowed" };
  const colleague = (await deskMembers(db, tenant.id, found)).find(({ accountId }) => accountId === to && accountId !== found.authorId);
  if (!colleague) return { ok: false, reason: "no-such-colleague" };
  return db.transact(async (tx): Promise<HandOverResult> => {
    const locked = await lockCase(tx, tenant.id, caseId);
    if (!locked || locked.status === "closed") return { ok: false, reason: "closed" };
    if (isClaimed(locked, at) && locked.claimedBy !== member.accountId) return { ok: false, reason: "claimed" };
    await tx.moderationCase.updateMany({ where: { tenantId: tenant.id, id: caseId }, data: { claimedBy: to, claimedUntil: after(at, { hours: HANDED_HOURS }), handedBy: member.accountId, handedNote: note } });
    await recordStep(tx, { tenantId: tenant.id, caseId, actorId: member.accountId, what: "handed-over", detail: { to, note }, at, requestId });
    return { ok: true };
  });
}
