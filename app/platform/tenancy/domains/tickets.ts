import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

/** Looks at the host names of all towns: lets go of claims that nobody proved, and sees where the others lead. */
export const checkDomains = defineTicket({
  name: "tenancy.check-domains",
  payload: z.object({ tenantId: z.null() }),
  attempts: 3,
  backOffSeconds: 300,
});
