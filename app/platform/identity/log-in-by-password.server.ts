import { recordAudit } from "#app/platform/audit/record.server.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import type { InTown } from "./in-town.ts";
import { confirmLetter } from "./letters.ts";
import { tokenLink } from "./link.server.ts";
import { isPassword } from "./passwords.server.ts";
import { issueToken } from "./tokens.server.ts";

export type PasswordEntrance = { ok: true; accountId: string } | { ok: false; reason: "wrong" | "not-confirmed" };

/**
 * Lets somebody in by address and password. For an address without account or password the same work is done and the same is said. Whoever
 * has the right password and never confirmed the address gets the mail again.
 */
export async function logInByPassword(here: InTown, { email, password, returnTo }: { email: string; password: string; returnTo: string }): Promise<PasswordEntrance> {
  const { tenant, db, clock, locale, requestId } = here;
  const tenantId = tenant.id;
  const account = await db.account.findFirst({ where: { tenantId, email } });
  const right = await isPassword(password, account?.passwordHash ?? null);
  if (!account || !right) return { ok: false, reason: "wrong" };
  const at = clock.now();
  const accountId = account.id;
  return withMail(here, async (tx, send) => {
    if (!account.emailConfirmedAt) {
      const href = tokenLink(tenant, await issueToken(tx, { tenantId, accountId, purpose: "confirm-email", returnTo, at }));
      await send({ tenant, to: email, accountId, locale, template: confirmLetter, props: { name: account.name, href }, at });
      return { ok: false, reason: "not-confirmed" };
    }
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "account.logged-in", subject: "account", subjectId: accountId, detail: { by: "password" }, requestId, at });
    return { ok: true, accountId };
  });
}
