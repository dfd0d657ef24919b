import type { Env } from "#app/platform/env.server.ts";
import { byResend } from "./by-resend.server.ts";
import { bySmtp } from "./by-smtp.server.ts";
import type { MailTransport } from "./post.ts";

const outbox: MailTransport = { kind: "outbox", send: () => Promise.resolve({}) };

/** The settings that say how mail leaves. */
export type MailSettings = Partial<Pick<Env, "RESEND_API_KEY" | "RESEND_BASE_URL" | "SMTP_URL">>;

/** Which way mail leaves this installation: by Resend when it has a key, else by SMTP, else not at all but onto a page. */
export function transportKind({ RESEND_API_KEY, SMTP_URL }: MailSettings): MailTransport["kind"] {
  if (RESEND_API_KEY) return "resend";
  return SMTP_URL ? "smtp" : "outbox";
}

/** Opens that way. */
export function transportOf({ RESEND_API_KEY, RESEND_BASE_URL, SMTP_URL }: MailSettings): MailTransport {
  if (RESEND_API_KEY) return byResend(RESEND_API_KEY, RESEND_BASE_URL);
  if (SMTP_URL) return bySmtp(SMTP_URL);
  return outbox;
}
