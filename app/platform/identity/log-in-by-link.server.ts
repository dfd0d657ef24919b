import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Entrance } from "./confirm.server.ts";
import type { InTown } from "./in-town.ts";
import { revokeTokens, spendToken } from "./tokens.server.ts";

/**
 * Lets somebody in by a link from the mail. For an account that was never confirmed this confirms the address, but not that whoever chose
 * its password was the one who reads the mail: that password goes.
 */
export async function logInByLink({ tenant, db, clock, requestId }: InTown, word: string): Promise<Entrance> {
  const tenantId = tenant.id;
  const at = clock.now();
  return db.transact(async (tx) => {
    const token = await spendToken(tx, tenantId, word, "log-in", at);
    if (!token) return { ok: false, reason: "link-does-not-work" };
    const { accountId, returnTo } = token;
    await tx.account.updateMany({ where: { tenantId, id: accountId, emailConfirmedAt: null }, data: { emailConfirmedAt: at, passwordHash: null } });
    // Whoever is in needs none of the others.
    await revokeTokens(tx, tenantId, accountId, ["log-in"]);
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "account.logged-in", subject: "account", subjectId: accountId, detail: { by: "link" }, requestId, at });
    return { ok: true, accountId, returnTo: returnTo ?? "/" };
  });
}
