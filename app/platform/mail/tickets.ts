import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

/** Hands one mail to the post. */
export const deliverMail = defineTicket({
  name: "mail.deliver",
  payload: z.object({ tenantId: z.uuid(), mailId: z.uuid(), requestId: z.string().optional() }),
  attempts: 5,
  backOffSeconds: 20,
});

/** Finds mail that nobody came to fetch, in all towns. */
export const sweepMail = defineTicket({
  name: "mail.sweep",
  payload: z.object({ tenantId: z.null() }),
  attempts: 1,
  backOffSeconds: 1,
});
