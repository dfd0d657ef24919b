import { after, type Clock } from "#app/platform/clock.ts";
import { platformDb } from "#app/platform/database/client.server.ts";
import { senderName } from "./sender-name.ts";
import { MOST_TRIES } from "../most-tries.ts";
import { NotTaken, type MailTransport } from "../post.ts";

interface Due {
  id: string;
  recipient: string;
  subject: string;
  html: string;
  plain: string;
  calendar: string | null;
  attempts: number;
}

/** As many at a time, so that one run stays short; the next comes within a minute. */
const MOST = 100;

/** Days that a mail which went or failed is kept. */
const KEPT_DAYS = 60;

/**
 * Hands the platform's own mail that is due to the post, each in a transaction of its own: nobody else takes it meanwhile. One that the post does not
 * take is tried again, later each time.
 *
 * @param from address that it comes from
 * @returns how many the post took
 */
export async function deliverPlatformMails(transport: MailTransport, from: string, clock: Clock, signal: AbortSignal): Promise<number> {
  const db = platformDb();
  let taken = 0;
  for (let count = 0; count < MOST && !signal.aborted; count += 1) {
    const became = await db.transact(async (tx) => {
      const now = clock.now();
      const [mail] = await tx.$queryRaw<Due[]>`
        select id, recipient, subject, html, plain, calendar, attempts from platform_mail
         where status = 'queued' and next_try_at <= ${now} order by next_try_at, id limit 1 for update skip locked`;
      if (!mail) return "none";
      const { id, recipient, attempts, calendar, ...texts } = mail;
      try {
        await transport.send({ id, tenantId: "platform", from: { name: senderName, address: from }, to: recipient, replyTo: from, ...texts, headers: { "Auto-Submitted": "auto-generated" }, ...(calendar === null ? {} : { calendar }) });
        await tx.platformMail.updateMany({ where: { id }, data: { status: "sent", sentAt: now, attempts: attempts + 1, error: null } });
        return "taken";
      } catch (error) {
        if (!(error instanceof NotTaken)) throw error;
        const isOver = error.final || attempts + 1 >= MOST_TRIES;
        const nextTryAt = after(now, { seconds: error.waitSeconds ?? 60 * 2 ** attempts });
        await tx.platformMail.updateMany({ where: { id }, data: { attempts: attempts + 1, error: error.message, nextTryAt, ...(isOver ? { status: "failed" } : {}) } });
        return "kept";
      }
    });
    if (became === "none") break;
    if (became === "taken") taken += 1;
  }
  await db.platformMail.deleteMany({ where: { status: { not: "queued" }, createdAt: { lte: after(clock.now(), { days: -KEPT_DAYS }) } } });
  return taken;
}
