import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { enqueueLater } from "#app/platform/jobs/enqueue.server.ts";
import { NotYet } from "#app/platform/jobs/not-yet.ts";
import { outgoing, type Delivery, type KeptMail, type Sending } from "./deliver.server.ts";
import { MOST_TRIES } from "./most-tries.ts";
import { NotTaken, type Taken } from "./post.ts";
import { deliverMail, deliveryKey } from "./tickets.ts";

interface Batch {
  name: string;
  address: string;
  replyTo: string;
  attempts: number;
}

async function take(tx: Db, tenantId: string, batchId: string): Promise<Batch | undefined> {
  const [batch] = await tx.$queryRaw<Batch[]>`
    select sender_name as name, sender_address as address, reply_to as "replyTo", attempts
      from mail_batch where tenant_id = ${tenantId}::uuid and id = ${batchId}::uuid for update skip locked`;
  return batch;
}

/**
 * Hands a batch to the post in one request, under the batch's own key, so that asking again sends nothing twice. What the post refuses of
 * it stops none of the others.
 *
 * @throws NotYet when the post asks to wait
 */
export async function deliverWholeBatch(db: TenantDb, batchId: string, { transport, clock }: Omit<Sending, "from">): Promise<Delivery> {
  const { tenantId } = db.scope;
  return db.transact(async (tx) => {
    const batch = await take(tx, tenantId, batchId);
    if (!batch) return "elsewhere";
    const mails = await tx.$queryRaw<KeptMail[]>`
      select id, recipient, subject, html, plain, headers from mail_message
       where tenant_id = ${tenantId}::uuid and batch_id = ${batchId}::uuid and status = 'queued' order by id for update`;
    if (mails.length === 0) return "elsewhere";
    const ids = mails.map(({ id }) => id);
    // The installation sends in another way than when the batch was made.
    if (!transport.sendMany) return dissolve(tx, tenantId, ids);
    const attempts = batch.attempts + 1;
    try {
      const became = await transport.sendMany(batchId, mails.map((mail) => outgoing(tenantId, mail, batch)));
      await mark(tx, { tenantId, ids, became, attempts, at: clock.now() });
      return "sent";
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      if (error.waitSeconds !== undefined) throw new NotYet("the post asks to wait", error.waitSeconds);
      // Something in it is wrong for good and the post does not say what: one by one it shows.
      if (error.final) return dissolve(tx, tenantId, ids);
      const failed = attempts >= MOST_TRIES;
      await tx.mailBatch.updateMany({ where: { tenantId, id: batchId }, data: { attempts } });
      await tx.mailMessage.updateMany({ where: { tenantId, id: { in: ids } }, data: { attempts, error: error.message, ...(failed ? { status: "failed" } : {}) } });
      return failed ? "failed" : "again";
    }
  });
}

/** Gives mails back to themselves. A try is counted, so that they are not gathered again. */
async function dissolve(tx: Db, tenantId: string, ids: readonly string[]): Promise<Delivery> {
  await tx.mailMessage.updateMany({ where: { tenantId, id: { in: [...ids] } }, data: { batchId: null, attempts: 1 } });
  for (const mailId of ids) await enqueueLater(tx, deliverMail, { tenantId, mailId }, { onceKey: deliveryKey(mailId) });
  return "gathered";
}

interface Marking {
  tenantId: string;
  ids: readonly string[];
  became: readonly (Taken | NotTaken)[];
  attempts: number;
  at: Date;
}

async function mark(tx: Db, { tenantId, ids, became, attempts, at }: Marking): Promise<void> {
  const refused = became.map((each) => (each instanceof NotTaken ? each.message : ""));
  const named = became.map((each) => (each instanceof NotTaken ? "" : (each.providerId ?? "")));
  await tx.$executeRaw`
    update mail_message m
       set status = case when b.refused = '' then 'sent' else 'failed' end, sent_at = case when b.refused = '' then ${at}::timestamptz end,
           error = nullif(b.refused, ''), provider_id = nullif(b.named, ''), attempts = ${attempts}
      from unnest(${[...ids]}::uuid[], ${refused}::text[], ${named}::text[]) as b (id, refused, named)
     where m.tenant_id = ${tenantId}::uuid and m.id = b.id`;
}
