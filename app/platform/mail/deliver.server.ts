import { z } from "zod";
import type { Clock } from "#app/platform/clock.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { tenantProfile } from "#app/platform/tenancy/profile.ts";
import { MOST_TRIES } from "./most-tries.ts";
import { NotTaken, type MailTransport } from "./transport.server.ts";

interface Queued {
  recipient: string;
  subject: string;
  html: string;
  plain: string;
  headers: unknown;
  attempts: number;
  profile: unknown;
}

const headersSchema = z.record(z.string(), z.string()).catch({});

/** What became of a mail: `elsewhere` when it was sent before, is being sent by another process, or is gone. */
export type Delivery = "sent" | "failed" | "again" | "elsewhere";

/** Takes a mail for as long as the transaction lasts; nobody else can. */
async function take(tx: Db, tenantId: string, mailId: string): Promise<Queued | undefined> {
  const [row] = await tx.$queryRaw<Queued[]>`
    select m.recipient, m.subject, m.html, m.plain, m.headers, m.attempts, t.profile
      from mail_message m join tenant t on t.id = m.tenant_id
     where m.tenant_id = ${tenantId}::uuid and m.id = ${mailId}::uuid and m.status = 'queued'
       for update of m skip locked`;
  return row;
}

/**
 * Hands a mail to the post, once, however often and by however many this is called.
 *
 * @param from address that mail comes from; its name is the town's
 * @returns `again` when the post did not take it this time
 */
export async function deliver(db: TenantDb, mailId: string, { transport, from, clock }: { transport: MailTransport; from: string; clock: Clock }): Promise<Delivery> {
  const { tenantId } = db.scope;
  return db.transact(async (tx) => {
    const mail = await take(tx, tenantId, mailId);
    if (!mail) return "elsewhere";
    const { name, contactEmail } = tenantProfile.parse(mail.profile);
    const attempts = mail.attempts + 1;
    try {
      await transport.send({
        id: mailId,
        from: { name, address: from },
        to: mail.recipient,
        replyTo: contactEmail,
        subject: mail.subject,
        html: mail.html,
        plain: mail.plain,
        headers: { "Auto-Submitted": "auto-generated", ...headersSchema.parse(mail.headers) },
      });
    } catch (error) {
      const given = error instanceof NotTaken ? error : new NotTaken("unknown", false);
      const failed = given.final || attempts >= MOST_TRIES;
      await tx.mailMessage.updateMany({ where: { tenantId, id: mailId }, data: { attempts, error: given.message, ...(failed ? { status: "failed" } : {}) } });
      return failed ? "failed" : "again";
    }
    await tx.mailMessage.updateMany({ where: { tenantId, id: mailId }, data: { status: "sent", sentAt: clock.now(), attempts, error: null } });
    return "sent";
  });
}
