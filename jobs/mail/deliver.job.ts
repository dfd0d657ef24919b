import { tenantDb } from "#app/platform/database/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { deliver } from "#app/platform/mail/deliver.server.ts";
import { deliverMail } from "#app/platform/mail/tickets.ts";
import { transportOf } from "#app/platform/mail/transport.server.ts";
import { defineJob } from "../define.ts";

const transport = transportOf(env);

export const deliverMailJob = defineJob(deliverMail, 30, async ({ tenantId, mailId }, { clock, log }) => {
  const became = await deliver(tenantDb(tenantId), mailId, { transport, from: env.MAIL_FROM, clock });
  if (became === "failed") log.error({ mailId }, "a mail was given up");
  if (became === "again") throw new Error("The post did not take the mail.");
});
