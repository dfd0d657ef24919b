/** Why the post did not take a mail, as far as there are words for it. */
export type RefusalKind = "no-mailbox" | "mailbox-full" | "policy" | "unreachable" | "log-in" | "sender" | "too-much" | "other";

const kinds: readonly [RefusalKind, RegExp][] = [
  ["no-mailbox", /\b5\.(1\.(1|2|3|6|10)|2\.1)\b/],
  ["mailbox-full", /\b[45]\.2\.2\b|\b[45]52\b/],
  ["policy", /\b[45]\.7\.\d+\b|\b554\b/],
  ["log-in", /EAUTH|api_key|invalid_access|security_error/],
  ["sender", /invalid_from_address|validation_error 403/],
  ["too-much", /rate_limit|quota|\b4[25]1\b/],
  ["unreachable", /ECONN|ETIMEDOUT|ESOCKET|EDNS|ENOTFOUND|timeout|application_error|internal_server_error/],
];

/** @param error codes, as they are kept with a mail: "smtp: EENVELOPE 550 5.1.1" */
export function refusalKind(error: string): RefusalKind {
  return kinds.find(([, sign]) => sign.test(error))?.[0] ?? "other";
}
