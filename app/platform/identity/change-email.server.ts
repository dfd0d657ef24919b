import { recordAudit } from "#app/platform/audit/record.server.ts";
import { isDuplicate } from "#app/platform/database/duplicate.server.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import { lift } from "#app/platform/mail/suppression.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { localeOf, type InTown } from "./in-town.ts";
import { addressTakenLetter, emailChangedLetter, newEmailLetter } from "./letters.ts";
import { tokenLink } from "./link.server.ts";
import { faultOfProof, type Unproven } from "./proof.server.ts";
import { issueToken, revokeTokens, spendToken } from "./tokens.server.ts";

export type AskNewEmailResult = { ok: true } | { ok: false; reason: Unproven | "same" };

/**
 * Mails a link to a new address; nothing changes before it is used. For an address that has an account of its own the answer is the same,
 * and the mail goes to that account's owner.
 *
 * @param current the password; not needed shortly after coming in by a link from the mail
 */
export async function askNewEmail(here: InTown, member: Member, { email, current }: { email: string; current: string }): Promise<AskNewEmailResult> {
  const { tenant, clock, locale, requestId } = here;
  const { accountId, name } = member;
  const tenantId = tenant.id;
  if (email === member.email) return { ok: false, reason: "same" };
  const unproven = await faultOfProof(here, member, current);
  if (unproven) return { ok: false, reason: unproven };
  const at = clock.now();
  await withMail(here, async (tx, send) => {
    const other = await tx.account.findFirst({ where: { tenantId, email }, select: { id: true, name: true, locale: true } });
    if (other) {
      const props = { name: other.name, contactEmail: tenant.profile.contactEmail };
      await send({ tenant, to: email, accountId: other.id, locale: localeOf(other, here), template: addressTakenLetter, props, at });
      return;
    }
    await revokeTokens(tx, tenantId, accountId, ["change-email"]);
    const href = tokenLink(tenant, await issueToken(tx, { tenantId, accountId, purpose: "change-email", newEmail: email, returnTo: "/account", at }));
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "account.email-change-asked", subject: "account", subjectId: accountId, requestId, at });
    await send({ tenant, to: email, accountId, locale, template: newEmailLetter, props: { name, href }, at });
  });
  return { ok: true };
}

export type NewEmailResult = { ok: true } | { ok: false; reason: "link-does-not-work" };

/** Gives an account its new address, and tells the old one. When somebody else took the address meanwhile, the link does not work. */
export async function confirmNewEmail(here: InTown, word: string): Promise<NewEmailResult> {
  const { tenant, clock, requestId } = here;
  const tenantId = tenant.id;
  const at = clock.now();
  try {
    return await withMail<NewEmailResult>(here, async (tx, send) => {
      const token = await spendToken(tx, tenantId, word, "change-email", at);
      const account = token && (await tx.account.findFirst({ where: { tenantId, id: token.accountId }, select: { id: true, name: true, email: true, locale: true } }));
      if (!token?.newEmail || !account) return { ok: false, reason: "link-does-not-work" };
      await tx.account.updateMany({ where: { tenantId, id: account.id }, data: { email: token.newEmail } });
      // Whoever followed the link reads mail there, whatever became of mail before.
      await lift(tx, tenantId, token.newEmail);
      // Links that went to the old address.
      await revokeTokens(tx, tenantId, account.id, ["log-in", "reset-password", "change-email"]);
      await recordAudit(tx, { tenantId, actor: "member", actorId: account.id, action: "account.email-changed", subject: "account", subjectId: account.id, requestId, at });
      await send({ tenant, to: account.email, accountId: account.id, locale: localeOf(account, here), template: emailChangedLetter, props: { name: account.name, contactEmail: tenant.profile.contactEmail }, at });
      return { ok: true };
    });
  } catch (error) {
    if (isDuplicate(error)) return { ok: false, reason: "link-does-not-work" };
    throw error;
  }
}
