import { z } from "zod";
import { tenantDb, type Db } from "#app/platform/database/client.server.ts";
import { suppress } from "./suppression.server.ts";
import type { SuppressionReason } from "./suppression.ts";

const about = z.object({
  email_id: z.string().max(200),
  to: z.array(z.string().max(320)).max(50),
  tags: z.object({ town: z.uuid(), mail: z.uuid() }),
});

/** What Resend tells of a mail that we sent, as far as it matters here. Mail of others on the same account carries no such tags. */
export const postEvent = z.discriminatedUnion("type", [
  z.object({ type: z.enum(["email.delivered", "email.delivery_delayed", "email.failed", "email.complained", "email.suppressed"]), data: about }),
  z.object({ type: z.literal("email.bounced"), data: about.extend({ bounce: z.object({ type: z.string().max(60), subType: z.string().max(60).default("") }) }) }),
]);

export type PostEvent = z.infer<typeof postEvent>;

/** What may become of a mail after it was sent, the gravest last. */
const OUTCOMES = ["delayed", "delivered", "failed", "bounced", "complained"] as const;
type Outcome = (typeof OUTCOMES)[number];

interface Meaning {
  outcome: Outcome;
  stops?: { reason: SuppressionReason; detail: string };
}

/** A mailbox that is full or a server that is down bounces too: only what is permanent stops mail. */
function meaningOf(event: PostEvent): Meaning {
  switch (event.type) {
    case "email.delivered":
      return { outcome: "delivered" };
    case "email.delivery_delayed":
      return { outcome: "delayed" };
    case "email.failed":
      return { outcome: "failed" };
    case "email.complained":
      return { outcome: "complained", stops: { reason: "complained", detail: "resend: complained" } };
    case "email.suppressed":
      return { outcome: "failed", stops: { reason: "refused", detail: "resend: suppressed" } };
    case "email.bounced": {
      const { type, subType } = event.data.bounce;
      if (type !== "Permanent") return { outcome: "failed" };
      return { outcome: "bounced", stops: { reason: "bounced", detail: `resend: ${type} ${subType}`.trim() } };
    }
  }
}

/**
 * Takes in what the post tells of a mail. Told twice it counts once, in whatever order things are told; of a mail that is not there (any
 * more) nothing is kept.
 *
 * @param id of the telling, the same each time it is told
 */
export async function takeIn(id: string, event: PostEvent, at: Date): Promise<void> {
  const { email_id: providerId, to, tags } = event.data;
  const { town: tenantId, mail: mailId } = tags;
  await tenantDb(tenantId).transact(async (tx) => {
    const mail = await tx.mailMessage.findFirst({ where: { tenantId, id: mailId }, select: { recipient: true } });
    if (!mail || !to.some((address) => address.toLowerCase() === mail.recipient.toLowerCase())) return;
    const { count } = await tx.mailEvent.createMany({ data: { tenantId, id, mailId, kind: event.type, at }, skipDuplicates: true });
    if (count === 0) return;
    const { outcome, stops } = meaningOf(event);
    await note(tx, { tenantId, mailId, providerId, outcome, at });
    if (stops) await suppress(tx, { tenantId, address: mail.recipient, at, ...stops });
  });
}

async function note(tx: Db, { tenantId, mailId, providerId, outcome, at }: { tenantId: string; mailId: string; providerId: string; outcome: Outcome; at: Date }): Promise<void> {
  const lighter = OUTCOMES.slice(0, OUTCOMES.indexOf(outcome));
  await tx.mailMessage.updateMany({ where: { tenantId, id: mailId, OR: [{ outcome: null }, { outcome: { in: lighter } }] }, data: { outcome, outcomeAt: at } });
  await tx.mailMessage.updateMany({ where: { tenantId, id: mailId, providerId: null }, data: { providerId } });
}
