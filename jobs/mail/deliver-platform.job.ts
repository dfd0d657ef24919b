import { env } from "#app/platform/env.server.ts";
import { deliverPlatformMails } from "#app/platform/mail/platform/deliver-platform-mail.server.ts";
import { deliverPlatformMail } from "#app/platform/mail/platform/tickets.ts";
import { transportOf } from "#app/platform/mail/transport.server.ts";
import { definePlatformJob } from "../define.ts";

const transport = transportOf(env);

export const deliverPlatformMailJob = definePlatformJob(deliverPlatformMail, 300, async (_payload, { clock, signal, log }) => {
  const taken = await deliverPlatformMails(transport, env.MAIL_FROM, clock, signal);
  if (taken > 0) log.info({ taken }, "the platform's own mail was handed over");
});
