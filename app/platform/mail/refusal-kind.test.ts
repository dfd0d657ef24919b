import { expect, test } from "vitest";
import { refusalKind } from "./refusal-kind.ts";

test.each([
  ["smtp: EENVELOPE 550 5.1.1", "no-mailbox"],
  ["smtp: EENVELOPE 552 5.2.2", "mailbox-full"],
  ["smtp: EMESSAGE 550 5.7.1", "policy"],
  ["smtp: EENVELOPE 554", "policy"],
  ["smtp: EAUTH 535", "log-in"],
  ["resend: invalid_api_key 403", "log-in"],
  ["resend: validation_error 403", "sender"],
  ["resend: validation_error 422", "other"],
  ["resend: monthly_quota_exceeded 429", "too-much"],
  ["smtp: EENVELOPE 451", "too-much"],
  ["smtp: ECONNECTION", "unreachable"],
  ["smtp: ETIMEDOUT", "unreachable"],
  ["resend: application_error 502", "unreachable"],
  ["smtp: EENVELOPE 550", "other"],
])("%s is %s", (error, kind) => {
  expect(refusalKind(error)).toBe(kind);
});
