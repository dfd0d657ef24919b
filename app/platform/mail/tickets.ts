import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";
import { MOST_TRIES } from "./most-tries.ts";

/** Hands one mail to the post. */
export const deliverMail = defineTicket({
  name: "mail.deliver",
  payload: z.object({ tenantId: z.uuid(), mailId: z.uuid() }),
  attempts: MOST_TRIES,
  backOffSeconds: 20,
});

/** Names the delivery of a mail, which is asked for once. */
export function deliveryKey(mailId: string): string {
  return `mail ${mailId}`;
}

/** Hands a batch of mails to the post in one request. */
export const deliverBatch = defineTicket({
  name: "mail.deliver-batch",
  payload: z.object({ tenantId: z.uuid(), batchId: z.uuid() }),
  attempts: MOST_TRIES,
  backOffSeconds: 20,
});

/** Hands some mails of a town to the post, one after the other. */
export const deliverMany = defineTicket({
  name: "mail.deliver-many",
  payload: z.object({ tenantId: z.uuid(), mailIds: z.array(z.uuid()).min(1).max(100) }),
  attempts: MOST_TRIES,
  backOffSeconds: 20,
});
