import { createTransport } from "nodemailer";
import { Resend } from "resend";

/** A mail ready to leave. */
export interface OutgoingMail {
  id: string;
  from: { name: string; address: string };
  to: string;
  replyTo: string;
  subject: string;
  html: string;
  plain: string;
  headers: Readonly<Record<string, string>>;
}

/** The post did not take a mail. The message holds no address. */
export class NotTaken extends Error {
  override name = "NotTaken";
  /** @param final whether trying again is of no use */
  constructor(
    message: string,
    readonly final: boolean,
  ) {
    super(message);
  }
}

export interface MailTransport {
  /** `outbox` keeps mail here, to be read on a page. */
  kind: "resend" | "smtp" | "outbox";
  /** @throws NotTaken when the mail did not leave */
  send(mail: OutgoingMail): Promise<void>;
}

function quoted(name: string): string {
  return `"${name.replace(/["\\\r\n]/g, "")}"`;
}

function byResend(key: string): MailTransport {
  const resend = new Resend(key);
  return {
    kind: "resend",
    async send({ id, from, to, replyTo, subject, html, plain, headers }) {
      const { error } = await resend.emails.send(
        { from: `${quoted(from.name)} <${from.address}>`, to, replyTo, subject, html, text: plain, headers: { ...headers } },
        { idempotencyKey: id },
      );
      if (error) throw new NotTaken(`resend: ${error.name}`, error.name === "validation_error");
    },
  };
}

/** Answers of 500 and above mean no for ever (RFC 5321, 4.2.1); a log-in that is refused can be mended, and the mail sent then. */
function isFinal(error: object): boolean {
  const code = "responseCode" in error ? Number(error.responseCode) : 0;
  return code >= 500 && !("code" in error && error.code === "EAUTH");
}

function reasonOf(error: object): string {
  const code = "code" in error ? String(error.code) : "";
  const response = "responseCode" in error ? String(error.responseCode) : "";
  return ["smtp:", code, response].filter(Boolean).join(" ");
}

function bySmtp(url: string): MailTransport {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  const transport = createTransport({
    host: hostname,
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    ...(username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {}),
    // All of it together stays below the time a transaction may take.
    connectionTimeout: 4_000,
    greetingTimeout: 3_000,
    socketTimeout: 6_000,
  });
  return {
    kind: "smtp",
    async send({ id, from, to, replyTo, subject, html, plain, headers }) {
      try {
        const host = from.address.split("@")[1] ?? "localhost";
        await transport.sendMail({ from, to: { name: "", address: to }, replyTo, subject, html, text: plain, headers: { ...headers }, messageId: `<${id}@${host}>` });
      } catch (error) {
        const known = error instanceof Error ? error : new Error("unknown");
        throw new NotTaken(reasonOf(known), isFinal(known));
      }
    },
  };
}

const outbox: MailTransport = { kind: "outbox", send: () => Promise.resolve() };

/** How this installation sends mail: Resend when it has a key, else SMTP, else not at all but onto a page. */
export function transportOf({ RESEND_API_KEY, SMTP_URL }: { RESEND_API_KEY?: string; SMTP_URL?: string }): MailTransport {
  if (RESEND_API_KEY) return byResend(RESEND_API_KEY);
  if (SMTP_URL) return bySmtp(SMTP_URL);
  return outbox;
}
