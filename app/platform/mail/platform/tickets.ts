import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

/** Hands the platform's own mail to the post. */
export const deliverPlatformMail = defineTicket({ name: "mail.deliver-platform", payload: z.object({ tenantId: z.null() }), attempts: 3, backOffSeconds: 60 });
