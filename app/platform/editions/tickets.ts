import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

/** Makes the editions of one town that are due. */
export const makeTownEditions = defineTicket({ name: "editions.make", payload: z.object({ tenantId: z.uuid() }), attempts: 5, backOffSeconds: 60 });

/** Has every town look at what is due. */
export const planEditions = defineTicket({ name: "editions.plan", payload: z.object({ tenantId: z.null() }), attempts: 1, backOffSeconds: 1 });
