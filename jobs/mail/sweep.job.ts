import { sweep } from "#app/platform/mail/sweep.server.ts";
import { sweepMail } from "#app/platform/mail/tickets.ts";
import { defineJob } from "../define.ts";

export const sweepMailJob = defineJob(sweepMail, 50, async (_payload, { clock, log }) => {
  const found = await sweep(clock);
  if (found > 0) log.warn({ found }, "mail was waiting");
});
