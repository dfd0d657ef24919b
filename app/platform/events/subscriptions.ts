import { tellFollowers } from "#app/platform/content/tickets.ts";
import { learnFromDecision } from "#app/platform/moderation/learning/tickets.ts";
import type { EventName } from "./catalogue.ts";
import type { EventTicket } from "./ticket.ts";

/** What is to be done after what: the one list. */
export const subscriptions: Partial<Record<EventName, readonly EventTicket[]>> = {
  "reply.written": [tellFollowers],
  "case.decided": [learnFromDecision],
};
