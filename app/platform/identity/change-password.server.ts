import { recordAudit } from "#app/platform/audit/record.server.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import type { InTown } from "./in-town.ts";
import { passwordChangedLetter } from "./letters.ts";
import { passwordFault, type PasswordFault } from "./password-rules.ts";
import { hashPassword } from "./passwords.server.ts";
import { faultOfProof, type Unproven } from "./proof.server.ts";
import { storedId } from "./session-adapter.server.ts";
import { revokeTokens } from "./tokens.server.ts";

export type ChangePasswordResult = { ok: true } | { ok: false; reason: PasswordFault | Unproven };

/**
 * Changes a member's password, or sets the first one, and ends the member's other sessions.
 * @param current the password of now; not needed shortly after coming in by a link from the mail
 */
export async function changePassword(here: InTown, member: Member, { current, next }: { current: string; next: string }): Promise<ChangePasswordResult> {
  const { tenant, clock, locale, requestId } = here;
  const { accountId, name, email } = member;
  const tenantId = tenant.id;
  const unproven = await faultOfProof(here, member, current);
  if (unproven) return { ok: false, reason: unproven };
  const fault = passwordFault(next, [email, name, tenant.profile.name]);
  if (fault) return { ok: false, reason: fault };
  const passwordHash = await hashPassword(next);
  const at = clock.now();
  await withMail(here, async (tx, send) => {
    await tx.account.updateMany({ where: { tenantId, id: accountId }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { tenantId, accountId, id: { not: storedId(member.sessionId) } } });
    await revokeTokens(tx, tenantId, accountId, ["log-in", "reset-password"]);
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "account.password-set", subject: "account", subjectId: accountId, requestId, at });
    await send({ tenant, to: email, accountId, locale, template: passwordChangedLetter, props: { name, contactEmail: tenant.profile.contactEmail }, at });
  });
  return { ok: true };
}
