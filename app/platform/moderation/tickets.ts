import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

/**
 * Tells those whom one press of a moderator concerns, per case: the author what was decided and why, and whoever reported it what became
 * of that. Put off as long as the decision can be undone.
 */
export const tellDecision = defineTicket({
  name: "moderation.tell",
  payload: z.object({ tenantId: z.uuid(), caseId: z.uuid(), batchId: z.uuid() }),
  attempts: 5,
  backOffSeconds: 30,
});

/** Moves cases and objections of which the time is up to whoever is next. */
export const watchCases = defineTicket({ name: "moderation.watch", payload: z.object({ tenantId: z.uuid() }), attempts: 3, backOffSeconds: 60 });

/** Asks every town to watch its cases. */
export const watchAll = defineTicket({ name: "moderation.watch-all", payload: z.object({ tenantId: z.null() }), attempts: 3, backOffSeconds: 60 });
