import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

/** Makes the archive that somebody asked for. */
export const makeExportTicket = defineTicket({ name: "tenancy.export", payload: z.object({ tenantId: z.uuid(), exportId: z.uuid() }), attempts: 4, backOffSeconds: 60 });
