import { recordAudit } from "#app/platform/audit/record.server.ts";
import type { Db } from "#app/platform/database/client.server.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import { localeOf, type InTown } from "./in-town.ts";
import { alreadyLetter, confirmLetter } from "./letters.ts";
import { tokenLink } from "./link.server.ts";
import { passwordFault, type PasswordFault } from "./password-rules.ts";
import { hashPassword, isPassword } from "./passwords.server.ts";
import { isReservedName } from "./reserved-name.server.ts";
import { issueToken, revokeTokens } from "./tokens.server.ts";

/** What somebody who wants an account says of themselves. */
export interface Registration {
  email: string;
  name: string;
  neighbourhoodId: string | null;
  password: string | null;
  returnTo: string;
}

export type RegisterResult = { ok: true } | { ok: false; reason: PasswordFault | "unknown-neighbourhood" | "reserved-name" };

/**
 * Registers somebody and mails a link that confirms the address. The answer is the same when the address has an account already; then
 * the mail says so, and the account stays as it was.
 */
export async function register(here: InTown, wish: Registration): Promise<RegisterResult> {
  const { tenant, db, clock, locale, requestId } = here;
  const { email, name, neighbourhoodId, returnTo } = wish;
  if (neighbourhoodId !== null && !tenant.neighbourhoods.some(({ id }) => id === neighbourhoodId)) return { ok: false, reason: "unknown-neighbourhood" };
  if (await isReservedName(db, tenant, name)) return { ok: false, reason: "reserved-name" };
  const fault = wish.password === null ? undefined : passwordFault(wish.password, [email, name, tenant.profile.name]);
  if (fault) return { ok: false, reason: fault };
  const passwordHash = wish.password === null ? null : await hashPassword(wish.password);
  const at = clock.now();
  const tenantId = tenant.id;

  await withMail(here, async (tx, send) => {
    const { count } = await tx.account.createMany({ data: { tenantId, email, name, neighbourhoodId, passwordHash, locale, createdAt: at }, skipDuplicates: true });
    const account = await tx.account.findFirst({ where: { tenantId, email } });
    if (!account) throw new Error("An account vanished while it was made.");
    const accountId = account.id;
    if (account.emailConfirmedAt) {
      const href = tokenLink(tenant, await issueToken(tx, { tenantId, accountId, purpose: "log-in", returnTo, at }));
      await send({ tenant, to: email, accountId, locale: localeOf(account, here), template: alreadyLetter, props: { name: account.name, href }, at });
      return;
    }
    if (count === 0) await beginAgain(tx, account, wish, at);
    await recordAudit(tx, { tenantId, actor: "visitor", action: "account.registered", subject: "account", subjectId: accountId, requestId, at });
    const href = tokenLink(tenant, await issueToken(tx, { tenantId, accountId, purpose: "confirm-email", returnTo, at }));
    await send({ tenant, to: email, accountId, locale, template: confirmLetter, props: { name, href }, at });
  });
  return { ok: true };
}

/**
 * Somebody registers anew before the address was confirmed. It may be another person than the first, so links of before work no more, and
 * two different passwords make none: whoever reads the mail chooses one afterwards. The time to confirm begins anew.
 */
async function beginAgain(tx: Db, account: { tenantId: string; id: string; passwordHash: string | null }, { name, neighbourhoodId, password }: Registration, at: Date): Promise<void> {
  const { tenantId, id } = account;
  const same = password !== null && (await isPassword(password, account.passwordHash));
  await revokeTokens(tx, tenantId, id, ["confirm-email", "log-in", "reset-password"]);
  await tx.account.updateMany({ where: { tenantId, id }, data: { name, neighbourhoodId, createdAt: at, ...(same ? {} : { passwordHash: null }) } });
}
