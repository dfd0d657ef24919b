import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

/** Makes the towns to try that were asked for, warns before they go, and takes them away. */
export const tendDemos = defineTicket({ name: "tenancy.tend-demos", payload: z.object({ tenantId: z.null() }), attempts: 1, backOffSeconds: 60 });
