import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import type { InTown } from "./in-town.ts";
import { storedId } from "./session-adapter.server.ts";

/** A device on which somebody is logged in. */
export interface OwnSession {
  /** The stored id: it names the session and opens nothing. */
  id: string;
  /** As the browser said at log-in; may be empty. */
  device: string;
  since: Date;
  current: boolean;
}

/** Where a member is logged in, this device first. */
export async function ownSessions({ tenant, db, clock }: InTown, { accountId, sessionId }: Member): Promise<OwnSession[]> {
  const rows = await db.session.findMany({ where: { tenantId: tenant.id, accountId, expiresAt: { gt: clock.now() } }, orderBy: { createdAt: "desc" } });
  const mine = storedId(sessionId);
  return rows.map(({ id, device, createdAt }) => ({ id, device, since: createdAt, current: id === mine })).sort((one, other) => Number(other.current) - Number(one.current));
}

/**
 * Logs a member out elsewhere. What is not theirs stays.
 * @param which the stored id of one session, or all but this one
 */
export async function endOwnSessions({ tenant, db, clock, requestId }: InTown, { accountId, sessionId }: Member, which: { id: string } | "others"): Promise<void> {
  const tenantId = tenant.id;
  const chosen = which === "others" ? { not: storedId(sessionId) } : which.id;
  await db.transact(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { tenantId, accountId, id: chosen } });
    if (count > 0) await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "account.sessions-ended", subject: "account", subjectId: accountId, detail: { count }, requestId, at: clock.now() });
  });
}
