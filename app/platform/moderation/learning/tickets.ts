import { defineEventTicket } from "#app/platform/events/ticket.ts";

/** Has the town's classifier learn from a decision, or unlearn one that was taken back. */
export const learnFromDecision = defineEventTicket({ name: "moderation.learn", attempts: 5, backOffSeconds: 30 });
