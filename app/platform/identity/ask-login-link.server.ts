import { recordAudit } from "#app/platform/audit/record.server.ts";
import { withMail, writeMail } from "#app/platform/mail/send-mail.server.ts";
import type { MailTemplate } from "#app/platform/mail/letter.ts";
import { localeOf, type InTown } from "./in-town.ts";
import { logInLetter, newPasswordLetter } from "./letters.ts";
import { tokenLink } from "./link.server.ts";
import { issueToken, type TokenPurpose } from "./tokens.server.ts";

interface Asked {
  email: string;
  returnTo: string;
}

/**
 * Mails a link to the account with this address, if there is one. The caller is told nothing, and the costly part, writing the mail, is
 * done either way.
 */
async function mailLink({ tenant, db, clock, locale, requestId }: InTown, { email, returnTo }: Asked, purpose: TokenPurpose, template: MailTemplate<{ name: string; href: string }>): Promise<void> {
  const tenantId = tenant.id;
  const account = await db.account.findFirst({ where: { tenantId, email }, select: { id: true, name: true, locale: true } });
  if (!account) {
    await writeMail({ tenant, locale, template, props: { name: "", href: tokenLink(tenant, "") } });
    return;
  }
  const at = clock.now();
  await withMail({ db, requestId }, async (tx, send) => {
    const href = tokenLink(tenant, await issueToken(tx, { tenantId, accountId: account.id, purpose, returnTo, at }));
    await recordAudit(tx, { tenantId, actor: "visitor", action: `account.${purpose}-asked`, subject: "account", subjectId: account.id, requestId, at });
    await send({ tenant, to: email, accountId: account.id, locale: localeOf(account, { tenant }), template, props: { name: account.name, href }, at });
  });
}

/** Mails a link to log in with. Says nothing of whether there is such an account. */
export function askLoginLink(here: InTown, asked: Asked): Promise<void> {
  return mailLink(here, asked, "log-in", logInLetter);
}

/** Mails a link to choose a new password with. Says nothing of whether there is such an account. */
export function askNewPassword(here: InTown, asked: Asked): Promise<void> {
  return mailLink(here, asked, "reset-password", newPasswordLetter);
}
