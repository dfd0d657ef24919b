import { recordAudit } from "#app/platform/audit/record.server.ts";
import { gate, keepGated } from "#app/platform/moderation/gate/gate.server.ts";
import { writtenProfile } from "#app/platform/moderation/gate/written.ts";
import { acceptInvitations } from "#app/platform/organisations/accept-invitations.server.ts";
import type { InTown } from "./in-town.ts";
import { acceptTeamInvitation } from "./invite/accept.server.ts";
import { spendToken } from "./tokens.server.ts";

/** Who came in by a link and where they were going; or the link does not work (any more). */
export type Entrance = { ok: true; accountId: string; returnTo: string } | { ok: false; reason: "link-does-not-work" };

/**
 * Confirms the address of somebody who registered; the link works once. From then on others may read their name, so that passes the gate of
 * the moderation like whatever else people write.
 */
export async function confirm({ tenant, db, clock, requestId }: InTown, word: string): Promise<Entrance> {
  const tenantId = tenant.id;
  const at = clock.now();
  return db.transact(async (tx) => {
    const token = await spendToken(tx, tenantId, word, "confirm-email", at);
    if (!token) return { ok: false, reason: "link-does-not-work" };
    const { accountId, returnTo } = token;
    const [confirmed] = await tx.account.updateManyAndReturn({ where: { tenantId, id: accountId, emailConfirmedAt: null }, data: { emailConfirmedAt: at }, select: { name: true, about: true, neighbourhoodId: true, email: true } });
    if (confirmed) {
      const { email, ...profile } = confirmed;
      const gated = await gate(tx, tenant, writtenProfile({ accountId, ...profile }), { seen: true, at });
      await keepGated(tx, tenant, gated, accountId, { at, requestId });
      await acceptTeamInvitation(tx, { tenantId, accountId, email, at, requestId });
      await acceptInvitations(tx, { tenantId, accountId, email, at, requestId });
    }
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "account.confirmed", subject: "account", subjectId: accountId, requestId, at });
    return { ok: true, accountId, returnTo: returnTo ?? "/" };
  });
}
