import { recordAudit } from "#app/platform/audit/record.server.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import type { Entrance } from "./confirm.server.ts";
import type { InTown } from "./in-town.ts";
import { passwordChangedLetter } from "./letters.ts";
import { passwordFault, type PasswordFault } from "./password-rules.ts";
import { hashPassword } from "./passwords.server.ts";
import { peekToken, revokeTokens, spendToken } from "./tokens.server.ts";

export type NewPasswordResult = Entrance | { ok: false; reason: PasswordFault };

/**
 * Sets a password with a link from the mail, and ends every session: whoever knew the old one is out. A password that is refused does not
 * use the link up.
 */
export async function setNewPassword(here: InTown, { word, password }: { word: string; password: string }): Promise<NewPasswordResult> {
  const { tenant, db, clock, locale, requestId } = here;
  const tenantId = tenant.id;
  const at = clock.now();
  const found = await peekToken(db, tenantId, word, at);
  if (found?.purpose !== "reset-password") return { ok: false, reason: "link-does-not-work" };
  const { name, email } = found;
  const fault = passwordFault(password, [email, name, tenant.profile.name]);
  if (fault) return { ok: false, reason: fault };
  const passwordHash = await hashPassword(password);
  return withMail<NewPasswordResult>(here, async (tx, send) => {
    const token = await spendToken(tx, tenantId, word, "reset-password", at);
    if (!token) return { ok: false, reason: "link-does-not-work" };
    const { accountId, returnTo } = token;
    await tx.account.updateMany({ where: { tenantId, id: accountId }, data: { passwordHash } });
    await tx.account.updateMany({ where: { tenantId, id: accountId, emailConfirmedAt: null }, data: { emailConfirmedAt: at } });
    await tx.session.deleteMany({ where: { tenantId, accountId } });
    await revokeTokens(tx, tenantId, accountId, ["log-in", "reset-password", "change-email"]);
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "account.password-set", subject: "account", subjectId: accountId, detail: { by: "link" }, requestId, at });
    await send({ tenant, to: email, accountId, locale, template: passwordChangedLetter, props: { name, contactEmail: tenant.profile.contactEmail }, at });
    return { ok: true, accountId, returnTo: returnTo ?? "/" };
  });
}
