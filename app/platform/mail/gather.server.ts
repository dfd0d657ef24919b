import { randomUUID } from "node:crypto";
import type { Clock } from "#app/platform/clock.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { enqueueLater, takeBack } from "#app/platform/jobs/enqueue.server.ts";
import { tenantProfile } from "#app/platform/tenancy/profile.ts";
import { MOST_IN_BATCH } from "./post.ts";
import { senderOf } from "./sender.ts";
import { deliverBatch, deliveryKey } from "./tickets.ts";

/** The mail that was asked for first, when it may go in a batch, and then those beside it; what is being sent already stays where it is. */
async function candidates(tx: Db, tenantId: string, mailId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from mail_message
     where tenant_id = ${tenantId}::uuid and id = ${mailId}::uuid and status = 'queued' and batch_id is null and attempts = 0 and headers ? 'List-Unsubscribe'
       for update skip locked`;
  if (rows.length === 0) return [];
  const beside = await tx.$queryRaw<{ id: string }[]>`
    select m.id from mail_message m
     where m.tenant_id = ${tenantId}::uuid and m.id <> ${mailId}::uuid and m.status = 'queued' and m.batch_id is null and m.attempts = 0 and m.headers ? 'List-Unsubscribe'
       and not exists (select from mail_suppression s where s.tenant_id = m.tenant_id and s.address = lower(m.recipient) and not m.repairs)
     order by m.id limit ${MOST_IN_BATCH - 1} for update of m skip locked`;
  return [...rows, ...beside].map(({ id }) => id);
}

/**
 * Puts a mail to many and those that wait beside it into one batch, which has a job of its own. Nothing is waited for: one mail alone goes
 * alone. A batch is committed before anything of it is sent, so that a process that is killed in the middle is followed by one that asks
 * the post for the very same.
 *
 * @returns whether the mail is in a batch now
 */
export async function gather(db: TenantDb, mailId: string, { from, clock }: { from: string; clock: Clock }): Promise<boolean> {
  const { tenantId } = db.scope;
  return db.transact(async (tx) => {
    const [stopped] = await tx.$queryRaw<unknown[]>`
      select 1 from mail_message m join mail_suppression s on s.tenant_id = m.tenant_id and s.address = lower(m.recipient)
       where m.tenant_id = ${tenantId}::uuid and m.id = ${mailId}::uuid and not m.repairs`;
    const ids = stopped ? [] : await candidates(tx, tenantId, mailId);
    if (ids.length < 2) return false;
    const town = await tx.tenant.findFirstOrThrow({ where: { id: tenantId }, select: { profile: true } });
    const { name, address, replyTo } = senderOf(tenantProfile.parse(town.profile), from);
    const batchId = randomUUID();
    await tx.mailBatch.create({ data: { tenantId, id: batchId, senderName: name, senderAddress: address, replyTo, createdAt: clock.now() } });
    await tx.mailMessage.updateMany({ where: { tenantId, id: { in: ids } }, data: { batchId } });
    await enqueueLater(tx, deliverBatch, { tenantId, batchId }, { onceKey: `batch ${batchId}` });
    await takeBack(tx, tenantId, ids.map(deliveryKey));
    return true;
  });
}
