import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

/** Reminds those who come to a workshop soon. */
export const remindWorkshops = defineTicket({ name: "workshops.remind", payload: z.object({ tenantId: z.null() }), attempts: 3, backOffSeconds: 300 });
