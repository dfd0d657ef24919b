import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

/** Keeps a town's volunteer work: what is over, who must answer, who is told. */
export const keepVacancies = defineTicket({ name: "vacancies.keep", payload: z.object({ tenantId: z.uuid() }), attempts: 3, backOffSeconds: 60 });

/** Asks every town to keep its volunteer work. */
export const keepAllVacancies = defineTicket({ name: "vacancies.keep-all", payload: z.object({ tenantId: z.null() }), attempts: 3, backOffSeconds: 60 });
