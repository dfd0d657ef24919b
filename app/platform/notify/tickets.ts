import { z } from "zod";
import { defineEventTicket } from "#app/platform/events/ticket.ts";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

/** Tells those who follow something what happened to it. */
export const fanOut = defineEventTicket({ name: "notify.fan-out", attempts: 8, backOffSeconds: 15 });

/** Takes mail that is not with the post yet back, when what it tells went out of sight. */
export const recallMail = defineEventTicket({ name: "notify.recall", attempts: 8, backOffSeconds: 15 });

/** Mails somebody what a notification says, with what else waits to be said about the same. */
export const mailNotification = defineTicket({ name: "notify.mail", payload: z.object({ tenantId: z.uuid(), notificationId: z.uuid() }), attempts: 8, backOffSeconds: 30 });

/** Pushes a notification to one browser. */
export const pushNotification = defineTicket({ name: "notify.push", payload: z.object({ tenantId: z.uuid(), notificationId: z.uuid(), subscriptionId: z.uuid() }), attempts: 5, backOffSeconds: 60 });
