import { z } from "zod";
import { defineTicket } from "#app/platform/jobs/ticket.ts";

/** Brings what an organisation's own calendar says into the agenda. */
export const readSource = defineTicket({ name: "agenda.read-source", payload: z.object({ tenantId: z.uuid(), sourceId: z.uuid() }), attempts: 3, backOffSeconds: 120 });

/** Keeps a town's agenda: times further ahead, reminders, those who wait, calendars that are due. */
export const keepAgenda = defineTicket({ name: "agenda.keep", payload: z.object({ tenantId: z.uuid() }), attempts: 3, backOffSeconds: 60 });

/** Asks every town to keep its agenda. */
export const keepAllAgendas = defineTicket({ name: "agenda.keep-all", payload: z.object({ tenantId: z.null() }), attempts: 3, backOffSeconds: 60 });
