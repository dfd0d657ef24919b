import { z } from "zod";
import type { Clock } from "#app/platform/clock.ts";
import type { Db, TenantDb } from "#app/platform/database/client.server.ts";
import { NotYet } from "#app/platform/jobs/not-yet.ts";
import { tenantProfile } from "#app/platform/tenancy/profile.ts";
import { gather } from "./gather.server.ts";
import { MOST_TRIES } from "./most-tries.ts";
import { NotTaken, type MailTransport, type OutgoingMail } from "./post.ts";
import { senderOf, type Sender } from "./sender.ts";
import { suppress } from "./suppression.server.ts";

/** A mail as it is kept. */
export interface KeptMail {
  id: string;
  recipient: string;
  subject: string;
  html: string;
  plain: string;
  headers: unknown;
}

interface Queued extends KeptMail {
  attempts: number;
  profile: unknown;
  stopped: string | null;
}

const headersSchema = z.record(z.string(), z.string()).catch({});

/** What is needed to send mail. */
export interface Sending {
  transport: MailTransport;
  /** The installation's address, which mail comes from where a town has none of its own. */
  from: string;
  clock: Clock;
}

/**
 * What became of a mail: `again` when the post did not take it this time, `refused` when it never will, `failed` when that was tried often
 * enough, `gathered` when it is in a batch, `suppressed` when no mail goes
 * to its address, `elsewhere` when it was sent before, is being sent by another process, or is gone.
 */
export type Delivery = "sent" | "refused" | "failed" | "again" | "gathered" | "suppressed" | "elsewhere";

/** A mail as the post gets it. */
export function outgoing(tenantId: string, { id, recipient, subject, html, plain, headers }: KeptMail, { name, address, replyTo }: Sender): OutgoingMail {
  return { id, tenantId, from: { name, address }, to: recipient, replyTo, subject, html, plain, headers: { "Auto-Submitted": "auto-generated", ...headersSchema.parse(headers) } };
}

/** Takes a mail for as long as the transaction lasts; nobody else can. */
async function take(tx: Db, tenantId: string, mailId: string): Promise<Queued | undefined> {
  const [row] = await tx.$queryRaw<Queued[]>`
    select m.id, m.recipient, m.subject, m.html, m.plain, m.headers, m.attempts, t.profile,
           (select s.reason from mail_suppression s where s.tenant_id = m.tenant_id and s.address = lower(m.recipient) and not m.repairs) as stopped
      from mail_message m join tenant t on t.id = m.tenant_id
     where m.tenant_id = ${tenantId}::uuid and m.id = ${mailId}::uuid and m.status = 'queued' and m.batch_id is null
       for update of m skip locked`;
  return row;
}

/**
 * Hands a mail to the post, once, however often and by however many this is called. Mail to many goes in a batch where the post takes
 * batches.
 *
 * @throws NotYet when the post asks to wait
 */
export async function deliver(db: TenantDb, mailId: string, sending: Sending): Promise<Delivery> {
  const { transport, from, clock } = sending;
  const { tenantId } = db.scope;
  if (transport.sendMany && (await gather(db, mailId, sending))) return "gathered";
  return db.transact(async (tx) => {
    const mail = await take(tx, tenantId, mailId);
    if (!mail) return "elsewhere";
    const where = { tenantId, id: mailId };
    if (mail.stopped) {
      await tx.mailMessage.updateMany({ where, data: { status: "suppressed", error: mail.stopped } });
      return "suppressed";
    }
    const attempts = mail.attempts + 1;
    try {
      const { providerId } = await transport.send(outgoing(tenantId, mail, senderOf(tenantProfile.parse(mail.profile), from)));
      await tx.mailMessage.updateMany({ where, data: { status: "sent", sentAt: clock.now(), attempts, error: null, providerId } });
      return "sent";
    } catch (error) {
      if (!(error instanceof NotTaken)) throw error;
      if (error.waitSeconds !== undefined) throw new NotYet("the post asks to wait", error.waitSeconds);
      const became = error.final ? "refused" : attempts >= MOST_TRIES ? "failed" : "again";
      await tx.mailMessage.updateMany({ where, data: { attempts, error: error.message, ...(became === "again" ? {} : { status: "failed" }) } });
      if (error.noMailbox) await suppress(tx, { tenantId, address: mail.recipient, reason: "refused", detail: error.message, at: clock.now() });
      return became;
    }
  });
}
