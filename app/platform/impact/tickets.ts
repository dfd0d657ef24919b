import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

/** Writes anew what towns that agreed to it show to each other. */
export const shareImpact = defineTicket({ name: "impact.share", payload: z.object({ tenantId: z.null() }), attempts: 3, backOffSeconds: 600 });
