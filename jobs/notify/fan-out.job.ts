import { letAppear } from "#app/platform/content/appeared.server.ts";
import { tellFollowers } from "#app/platform/notify/fan-out.server.ts";
import { fanOut } from "#app/platform/notify/tickets.ts";
import { defineJob } from "../define.ts";

export const fanOutJob = defineJob(fanOut, 600, async ({ eventId }, { db, clock, log, requestId, signal }) => {
  await letAppear(db, eventId, { clock, requestId });
  const told = await tellFollowers(db, eventId, { clock, requestId, signal });
  if (told > 0) log.info({ told }, "followers were told");
});
