import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

/** Removes what is past its time, in all towns. */
export const expireAll = defineTicket({
  name: "housekeeping.expire",
  payload: z.object({ tenantId: z.null() }),
  attempts: 3,
  backOffSeconds: 60,
});
