import { recordAudit } from "#app/platform/audit/record.server.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import type { InTown } from "./in-town.ts";
import { localeOf } from "./in-town.ts";
import { adminInviteLetter } from "./letters.ts";
import { tokenLink } from "./link.server.ts";
import { issueToken, revokeTokens } from "./tokens.server.ts";

/**
 * Makes somebody an admin of a town, with an account when they have none, and mails them the way in. Done again it sends a new link, so
 * that a lost mail locks no town out.
 *
 * @returns the link, for whoever has no mail to read it in
 */
export async function inviteAdmin(here: InTown, { email, name }: { email: string; name: string }): Promise<{ link: string }> {
  const { tenant, clock, locale, requestId } = here;
  const tenantId = tenant.id;
  const at = clock.now();
  return withMail(here, async (tx, send) => {
    await tx.account.createMany({ data: { tenantId, email, name, locale, createdAt: at }, skipDuplicates: true });
    const account = await tx.account.findFirst({ where: { tenantId, email } });
    if (!account) throw new Error("An account vanished while its owner was invited.");
    const accountId = account.id;
    await tx.accountRole.createMany({ data: { tenantId, accountId, role: "tenant-admin", grantedAt: at }, skipDuplicates: true });
    const purpose = account.emailConfirmedAt ? "log-in" : "confirm-email";
    await revokeTokens(tx, tenantId, accountId, ["confirm-email", "log-in"]);
    const link = tokenLink(tenant, await issueToken(tx, { tenantId, accountId, purpose, returnTo: "/beheer", at }));
    // Whoever is invited again has the full time anew to confirm the address.
    if (!account.emailConfirmedAt) await tx.account.updateMany({ where: { tenantId, id: accountId }, data: { createdAt: at } });
    await recordAudit(tx, { tenantId, actor: "operator", action: "account.admin-invited", subject: "account", subjectId: accountId, requestId, at });
    await send({ tenant, to: email, accountId, locale: localeOf(account, here), template: adminInviteLetter, props: { name: account.name, href: link, hours: account.emailConfirmedAt ? 0 : 48 }, at });
    return { link };
  });
}
