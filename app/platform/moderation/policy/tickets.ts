import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

/** Tries a rule on the texts of the last 90 days, where there are too many to do it while somebody waits. */
export const backTestLater = defineTicket({ name: "moderation.back-test", payload: z.object({ tenantId: z.uuid(), ruleId: z.string().min(1).max(60) }), attempts: 3, backOffSeconds: 60 });
