import { env } from "#app/platform/env.server.ts";
import { GiveUp } from "#app/platform/jobs/give-up.ts";
import { deliver } from "#app/platform/mail/deliver.server.ts";
import { deliverMail } from "#app/platform/mail/tickets.ts";
import { transportOf } from "#app/platform/mail/transport.server.ts";
import { defineJob } from "../define.ts";

const transport = transportOf(env);

export const deliverMailJob = defineJob(deliverMail, 30, async ({ mailId }, { db, clock }) => {
  const became = await deliver(db, mailId, { transport, from: env.MAIL_FROM, clock });
  // A mail that is refused for what it is, or for whom it is to, is the town's to see and nobody's to mend here.
  if (became === "failed") throw new GiveUp("The post does not take this mail.");
  if (became === "again") throw new Error("The post did not take this mail.");
});
