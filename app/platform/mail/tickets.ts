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
