import { remind } from "#app/platform/workshops/remind.server.ts";
import { remindWorkshops } from "#app/platform/workshops/tickets.ts";
import { definePlatformJob } from "../define.ts";

export const remindWorkshopsJob = definePlatformJob(remindWorkshops, 120, async (_payload, { clock, log }) => {
  const reminded = await remind(clock);
  if (reminded > 0) log.info({ reminded }, "those who come to a workshop were reminded");
});
