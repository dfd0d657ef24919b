import { z } from "zod";
import type { Clock } from "#app/platform/clock.ts";
import { Prisma, type TenantDb } from "#app/platform/database/client.server.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { mailNotification } from "./tickets.ts";

const about = z.object({ itemId: z.uuid(), replyId: z.uuid().optional() });

/**
 * Takes back the mail that tells of what went out of sight, as far as the post does not have it. What else such a mail told waits to be
 * mailed again, and is asked then what it is asked always. A mail that is being handed over in this moment is left alone.
 *
 * @param eventId of the event that says what went out of sight
 */
export async function recall(db: TenantDb, eventId: string, { clock, requestId }: { clock: Clock; requestId: string }): Promise<void> {
  const { tenantId } = db.scope;
  const event = await db.domainEvent.findFirst({ where: { tenantId, id: eventId }, select: { payload: true } });
  if (!event) return;
  const { itemId, replyId } = about.parse(event.payload);
  const told = replyId === undefined ? Prisma.sql`n.item_id = ${itemId}::uuid` : Prisma.sql`n.reply_id = ${replyId}::uuid`;
  await db.transact(async (tx) => {
    const mails = await tx.$queryRaw<{ id: string }[]>`
      select m.id from mail_message m
       where m.tenant_id = ${tenantId}::uuid and m.status = 'queued'
         and m.id in (select n.mail_id from notification n where n.tenant_id = ${tenantId}::uuid and ${told})
         for update skip locked`;
    const mailId = { in: mails.map(({ id }) => id) };
    const waiting = await tx.notification.updateManyAndReturn({ where: { tenantId, mailId }, data: { mailDue: true, mailedAt: null, mailId: null }, select: { id: true } });
    await tx.mailMessage.deleteMany({ where: { tenantId, id: mailId } });
    for (const { id: notificationId } of waiting) {
      await enqueueLater(tx, mailNotification, { tenantId, notificationId }, { onceKey: `${mailNotification.name} ${notificationId} ${eventId}`, notBefore: clock.now(), requestId });
    }
  });
}
