import { recordAudit } from "#app/platform/audit/record.server.ts";
import { takeTurn, type Limit } from "#app/platform/limits/turns.server.ts";
import { withMail } from "#app/platform/mail/send-mail.server.ts";
import { lift } from "#app/platform/mail/suppression.server.ts";
import type { SuppressionReason } from "#app/platform/mail/suppression.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { localeOf, type InTown } from "./in-town.ts";
import { mailAgainLetter } from "./letters.ts";

/** Each time may come back to us, and what comes back often harms all the mail of the platform. */
const LIMIT: Limit = { name: "mail-again", tries: 3, seconds: 86_400 };

export type TryAgainResult = { ok: true } | { ok: false; reason: "too-often" | "says-otherwise" };

/**
 * Lets mail go to a member's address again, at their own word, and mails them that it does. Where mail is not stopped nothing is done.
 *
 * @param said why mail was stopped, as the page told the member: a complaint is not taken back by who thought that mail bounced
 */
export async function tryMailAgain(here: InTown, member: Member, said: SuppressionReason): Promise<TryAgainResult> {
  const { tenant, clock, requestId } = here;
  const { accountId, email, name } = member;
  const tenantId = tenant.id;
  const turn = await takeTurn(LIMIT, `${tenantId}:${accountId}`);
  if (!turn.ok) return { ok: false, reason: "too-often" };
  return withMail<TryAgainResult>(here, async (tx, send) => {
    const stopped = await tx.mailSuppression.findFirst({ where: { tenantId, address: email }, select: { reason: true } });
    if (!stopped) return { ok: true };
    if (stopped.reason === "complained" && said !== "complained") return { ok: false, reason: "says-otherwise" };
    await lift(tx, tenantId, email);
    const at = clock.now();
    await recordAudit(tx, { tenantId, actor: "member", actorId: accountId, action: "account.mail-tried-again", subject: "account", subjectId: accountId, detail: { reason: stopped.reason }, requestId, at });
    await send({ tenant, to: email, accountId, locale: localeOf(member, here), template: mailAgainLetter, props: { name }, at });
    return { ok: true };
  });
}
