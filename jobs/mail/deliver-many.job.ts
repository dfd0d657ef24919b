import { env } from "#app/platform/env.server.ts";
import { GiveUp } from "#app/platform/jobs/give-up.ts";
import { deliverEach } from "#app/platform/mail/deliver-many.server.ts";
import { deliverMany } from "#app/platform/mail/tickets.ts";
import { transportOf } from "#app/platform/mail/transport.server.ts";
import { defineJob } from "../define.ts";

const transport = transportOf(env);

export const deliverManyJob = defineJob(deliverMany, 300, async ({ mailIds }, { db, clock, signal }) => {
  const { waiting, failed } = await deliverEach(db, mailIds, { transport, from: env.MAIL_FROM, clock }, signal);
  if (waiting > 0) throw new Error("The post did not take these mails.");
  if (failed > 0) throw new GiveUp("The post did not take some of these mails in all their tries.");
});
