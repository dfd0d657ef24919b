import { eventCatalogue } from "#app/platform/events/catalogue.ts";
import { findEvent } from "#app/platform/events/emit.server.ts";
import { learnDecision } from "#app/platform/moderation/learning/learn-decision.server.ts";
import { learnFromDecision } from "#app/platform/moderation/learning/tickets.ts";
import { defineJob } from "../define.ts";

export const learnJob = defineJob(learnFromDecision, 60, async ({ eventId }, { db, clock }) => {
  const event = await findEvent(db, eventId, "case.decided", eventCatalogue["case.decided"]);
  if (event) await learnDecision(db, event.payload.decisionId, clock.now());
});
