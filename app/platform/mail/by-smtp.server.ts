import { createTransport } from "nodemailer";
import { CALENDAR_NAME, calendarType } from "./calendar-part.ts";
import { NotTaken, type MailTransport } from "./post.ts";

/** Answers of 500 and above mean no for ever (RFC 5321, 4.2.1); a log-in that is refused can be mended, and the mail sent then. */
function isFinal(error: object): boolean {
  const code = "responseCode" in error ? Number(error.responseCode) : 0;
  return code >= 500 && !("code" in error && error.code === "EAUTH");
}

/**
 * Enhanced status codes that speak of the address and of nothing else (RFC 3463, 3.2 and 3.3; RFC 7505 for 5.1.10): no such mailbox or
 * host, an address that cannot be one, a mailbox that moved away or was closed. 5.7.x is about policy, 5.2.2 about a full box.
 */
const NO_MAILBOX = /^5\.(1\.(1|2|3|6|10)|2\.1)$/;

function enhancedCode(error: object): string {
  const response = "response" in error ? String(error.response) : "";
  return /^5\d\d[ -](5\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1] ?? "";
}

function reasonOf(error: object): string {
  const code = "code" in error ? String(error.code) : "";
  const response = "responseCode" in error ? String(error.responseCode) : "";
  return ["smtp:", code, response, enhancedCode(error)].filter(Boolean).join(" ");
}

/** Only what the server says about a recipient says something of the recipient. */
function isAboutRecipient(error: object): boolean {
  return "command" in error && error.command === "RCPT TO";
}

/**
 * Mail by SMTP.
 * @param url `smtp://name:password@host:port`, or `smtps://`
 */
export function bySmtp(url: string): MailTransport {
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
    async send({ id, from, to, replyTo, subject, html, plain, headers, calendar }) {
      try {
        const host = from.address.split("@")[1] ?? "localhost";
        await transport.sendMail({ from, to: { name: "", address: to }, replyTo, subject, html, text: plain, headers: { ...headers }, ...(calendar === undefined ? {} : { attachments: [{ filename: CALENDAR_NAME, content: calendar, contentType: calendarType(calendar) }] }), messageId: `<${id}@${host}>` });
        return {};
      } catch (error) {
        const known = error instanceof Error ? error : new Error("unknown");
        const final = isFinal(known);
        throw new NotTaken(reasonOf(known), final, { noMailbox: final && isAboutRecipient(known) && NO_MAILBOX.test(enhancedCode(known)) });
      }
    },
  };
}
