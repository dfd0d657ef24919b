import { z } from "zod";
import { recordAudit } from "#app/platform/audit/record.server.ts";
import { after } from "#app/platform/clock.ts";
import type { TenantDb } from "#app/platform/database/client.server.ts";
import type { Member } from "#app/platform/permissions/actor.ts";
import { lift } from "./suppression.server.ts";

/** Days that figures look back: as long as mail is kept. */
export const FIGURE_DAYS = 30;
/** Most addresses that a page lists. */
const MOST = 100;

const figures = z.object({ sent: z.number(), waiting: z.number(), failed: z.number(), suppressed: z.number(), cameBack: z.number() });
export type MailFigures = z.infer<typeof figures>;

/** How a town's mail of the last days fared. */
export async function mailFigures(db: TenantDb, now: Date): Promise<MailFigures> {
  const [found] = await db.$queryRaw<unknown[]>`
    select count(*) filter (where status = 'sent')::int as sent, count(*) filter (where status = 'queued')::int as waiting,
           count(*) filter (where status = 'failed')::int as failed, count(*) filter (where status = 'suppressed')::int as suppressed,
           count(*) filter (where outcome in ('bounced', 'failed', 'complained'))::int as "cameBack"
      from mail_message where tenant_id = ${db.scope.tenantId}::uuid and created_at >= ${after(now, { days: -FIGURE_DAYS })}`;
  return figures.parse(found);
}

const stopped = z.object({ address: z.string(), reason: z.enum(["bounced", "complained", "refused"]), at: z.date() });
export type StoppedAddress = z.infer<typeof stopped>;

/** The addresses that no mail of a town goes to, newest first, and how many there are in all. */
export async function stoppedAddresses(db: TenantDb): Promise<{ addresses: StoppedAddress[]; total: number }> {
  const { tenantId } = db.scope;
  const rows = await db.mailSuppression.findMany({ where: { tenantId }, orderBy: { at: "desc" }, take: MOST, select: { address: true, reason: true, at: true } });
  const total = rows.length < MOST ? rows.length : await db.mailSuppression.count({ where: { tenantId } });
  return { addresses: rows.map((row) => stopped.parse(row)), total };
}

/**
 * Lets mail go to an address again, at an admin's word. A complaint is its owner's to take back.
 * @returns false when there was nothing an admin may lift
 */
export async function liftByAdmin({ db, member, at, requestId }: { db: TenantDb; member: Member; at: Date; requestId: string }, address: string): Promise<boolean> {
  const { tenantId } = db.scope;
  return db.transact(async (tx) => {
    const found = await tx.mailSuppression.findFirst({ where: { tenantId, address, reason: { not: "complained" } }, select: { reason: true } });
    if (!found) return false;
    await lift(tx, tenantId, address);
    const account = await tx.account.findFirst({ where: { tenantId, email: address }, select: { id: true } });
    await recordAudit(tx, { tenantId, actor: "member", actorId: member.accountId, action: "mail.lifted", subject: "account", subjectId: account?.id, detail: { reason: found.reason }, requestId, at });
    return true;
  });
}
