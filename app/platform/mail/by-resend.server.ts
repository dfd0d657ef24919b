import { Resend, type CreateEmailOptions, type ErrorResponse } from "resend";
import { CALENDAR_NAME, calendarType } from "./calendar-part.ts";
import { NotTaken, type MailTransport, type OutgoingMail, type Taken } from "./post.ts";

/** Below the time a transaction may take. */
const PATIENCE_MS = 9_000;

/** What is wrong with the mail itself, and stays so. With 403 it is the account that is wrong, which can be mended. */
const WRONG_MAIL = new Set(["validation_error", "missing_required_field", "invalid_parameter", "invalid_attachment"]);

function quoted(name: string): string {
  return `"${name.replace(/["\\\r\n]/g, "")}"`;
}

/** A mail as Resend takes it. The tags come back with what it tells of the mail afterwards. */
function asked({ id, tenantId, from, to, replyTo, subject, html, plain, headers, calendar }: OutgoingMail): CreateEmailOptions {
  return {
    from: `${quoted(from.name)} <${from.address}>`,
    to,
    replyTo,
    subject,
    html,
    text: plain,
    headers: { ...headers },
    ...(calendar === undefined ? {} : { attachments: [{ filename: CALENDAR_NAME, content: Buffer.from(calendar), contentType: calendarType(calendar) }] }),
    tags: [
      { name: "town", value: tenantId },
      { name: "mail", value: id },
    ],
  };
}

function refusal({ name, statusCode }: ErrorResponse, headers: Readonly<Record<string, string>> | null): NotTaken {
  const message = ["resend:", name, statusCode ?? ""].filter(Boolean).join(" ");
  if (name === "rate_limit_exceeded") return new NotTaken(message, false, { waitSeconds: waitOf(headers?.["retry-after"]) });
  return new NotTaken(message, WRONG_MAIL.has(name) && statusCode !== 403);
}

/** Seconds of a Retry-After, at least one and at most ten minutes; one where it says nothing (RFC 9110, 10.2.3). */
function waitOf(header: string | undefined): number {
  const seconds = Number(header);
  return Number.isFinite(seconds) ? Math.min(600, Math.max(1, seconds)) : 1;
}

/**
 * The key was used before with a mail that read otherwise: after a release, or when somebody of the batch left meanwhile. Resend had
 * taken it then.
 */
function wasTaken(error: ErrorResponse): boolean {
  return error.name === "invalid_idempotent_request";
}

async function inTime<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  try {
    return await ask(AbortSignal.timeout(PATIENCE_MS));
  } catch (error) {
    if (error instanceof DOMException && error.name === "TimeoutError") throw new NotTaken("resend: timeout", false);
    throw error;
  }
}

/**
 * Mail by Resend's API.
 * @param baseUrl where it lives; a test has its own
 */
export function byResend(key: string, baseUrl?: string): MailTransport {
  const resend = new Resend(key, baseUrl === undefined ? {} : { baseUrl });
  return {
    kind: "resend",
    async send(mail) {
      const { data, error, headers } = await inTime((signal) => resend.emails.send(asked(mail), { idempotencyKey: mail.id, signal }));
      if (!error) return { providerId: data.id };
      if (wasTaken(error)) return {};
      throw refusal(error, headers);
    },
    async sendMany(batch, mails) {
      const { data, error, headers } = await inTime((signal) => resend.batch.send(mails.map(asked), { idempotencyKey: batch, batchValidation: "permissive", signal }));
      if (error && wasTaken(error)) return mails.map(() => ({}));
      if (error) throw refusal(error, headers);
      return eachOf(mails.length, data);
    },
  };
}

/** Resend lists the ids of those it took, in their order, and the places of those it did not. */
function eachOf(count: number, { data, errors = [] }: { data: { id: string }[]; errors?: { index: number }[] }): (Taken | NotTaken)[] {
  const refused = new Set(errors.map(({ index }) => index));
  const ids = data.map(({ id }) => id);
  return Array.from({ length: count }, (_, index) => (refused.has(index) ? new NotTaken("resend: validation_error", true) : { providerId: ids.shift() }));
}
