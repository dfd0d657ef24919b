import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { InTown } from "./in-town.ts";
import { spendToken } from "./tokens.server.ts";

/** Who came in by a link and where they were going; or the link does not work (any more). */
export type Entrance = { ok: true; accountId: string; returnTo: string } | { ok: false; reason: "link-does-not-work" };

/** Confirms the address of somebody who registered; the link works once. */
export async function confirm({ tenant, db, clock, requestId }: InTown, word: string): Promise<Entrance> {
  const tenantId = tenant.id;
  const at = clock.now();
  return db.transact(async (tx) => {
    const token = await spendToken(tx, tenantId, word, "confirm-email", at);
    if (!token) return { ok: false, reason: "link-does-not-work" };
    const { accountId, returnTo } = token;
    await tx.account.updateMany({ where: { tenantId, id: accountId, emailConfirmedAt: null }, data: { emailConfirmedAt: at } });
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "account.confirmed", subject: "account", subjectId: accountId, requestId, at });
    return { ok: true, accountId, returnTo: returnTo ?? "/" };
  });
}
