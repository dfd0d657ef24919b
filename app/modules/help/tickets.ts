import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

const payload = z.object({ tenantId: z.uuid(), itemId: z.uuid() });

/** Brings a request that nobody answered to whoever is next. */
export const climbLater = defineTicket({ name: "help.climb", payload, attempts: 5, backOffSeconds: 60 });

/** Asks how it went with a request or an offer, or ends it when its time is up. */
export const tendLater = defineTicket({ name: "help.tend", payload, attempts: 5, backOffSeconds: 60 });
