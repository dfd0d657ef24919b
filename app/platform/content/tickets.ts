import { defineEventTicket } from "#app/platform/events/ticket.ts";

/** Mails those who follow an item that somebody replied. */
export const tellFollowers = defineEventTicket({ name: "content.tell-followers", attempts: 5, backOffSeconds: 30 });
