import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

/** Mails those who follow an item that somebody replied. */
export const tellFollowers = defineTicket({
  name: "content.tell-followers",
  payload: z.object({ tenantId: z.uuid(), replyId: z.uuid(), requestId: z.string().optional() }),
  attempts: 5,
  backOffSeconds: 30,
});
