import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { auditMessages } from "./messages/index.ts";
import { deedWords } from "./deeds.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";

/** Every action that is written out in the code, where a trail is kept. */
function written(): string[] {
  const found = new Set<string>();
  for (const file of readdirSync("app", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".server.ts"))) {
    const code = readFileSync(`app/${file}`, "utf8");
    if (!/recordAudit|changeTown|ByOperator|StatusStep/.test(code)) continue;
    for (const line of code.split("\n")) {
      if (/\b(action|suspend|resume|close)\b/.test(line)) for (const [, action] of line.matchAll(/"([a-z-]+\.[a-z-]+)"/g)) if (action) found.add(action);
    }
  }
  return [...found].filter((action) => !action.startsWith("operator.")).sort();
}

/** Those that are put together from parts. */
const composed = ["item.drafted", "item.withdraw", "item.restore", "reply.withdrawn", "reply.visible", "message.withdrawn", "case.approve", "case.request-edit", "case.hide", "case.remove", "appeal.upheld", "appeal.overturned", "account.log-in-asked", "account.reset-password-asked", "registration.registered", "registration.waiting", "event.cancel-time", "event.move-time", "event.resume-event", "application.open", "application.declined", "town.look-changed", "town.words-changed", "town.moderation-changed", "module.moved-up", "domain.made-primary"];

it.each([...new Set([...written(), ...composed])])("%s is said in words", (action) => {
  for (const locale of ["nl", "en"] as const) expect(deedWords(action, auditMessages.in(locale, defaultWords[locale]))).not.toBe(action);
});

it("finds what the code writes", () => {
  expect(written().length).toBeGreaterThan(60);
});

it("shows an action without words as it is", () => {
  expect(deedWords("iets.nieuws", auditMessages.in("nl", defaultWords.nl))).toBe("iets.nieuws");
});
