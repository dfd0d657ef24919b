import { tellFollowersOf } from "#app/platform/content/tell-followers.server.ts";
import { tellFollowers } from "#app/platform/content/tickets.ts";
import { eventCatalogue } from "#app/platform/events/catalogue.ts";
import { findEvent } from "#app/platform/events/emit.server.ts";
import { defineJob } from "../define.ts";

export const tellFollowersJob = defineJob(tellFollowers, 120, async ({ tenantId, eventId }, { db, clock, requestId }) => {
  const event = await findEvent(db, eventId, "reply.written", eventCatalogue["reply.written"]);
  if (event) await tellFollowersOf(tenantId, event.payload.replyId, { clock, requestId });
});
