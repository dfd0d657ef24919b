import { learnFromDecision } from "#app/platform/moderation/learning/tickets.ts";
import { fanOut, recallMail } from "#app/platform/notify/tickets.ts";
import type { EventName } from "./catalogue.ts";
import type { EventTicket } from "./ticket.ts";

/** What is to be done after what: the one list. */
export const subscriptions: Partial<Record<EventName, readonly EventTicket[]>> = {
  "case.decided": [learnFromDecision],
  "item.held": [recallMail],
  "item.hidden": [recallMail],
  "item.published": [fanOut],
  "item.removed": [recallMail],
  "item.restored": [fanOut],
  "item.unhidden": [fanOut],
  "item.withdrawn": [recallMail],
  "reply.held": [recallMail],
  "reply.hidden": [recallMail],
  "reply.removed": [recallMail],
  "reply.withdrawn": [recallMail],
  "reply.written": [fanOut],
};
