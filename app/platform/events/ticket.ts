import { z } from "zod";
import { defineTicket, type Ticket } from "#app/platform/jobs/ticket.ts";

const payload = z.object({ tenantId: z.uuid(), eventId: z.uuid() });

/** A ticket for what follows from an event. */
export type EventTicket = Ticket<typeof payload>;

/** Declares what follows from an event; the job reads the event itself. */
export function defineEventTicket(ticket: Omit<EventTicket, "payload">): EventTicket {
  return defineTicket({ ...ticket, payload });
}
