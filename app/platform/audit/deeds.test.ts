import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { platformRules } from "#app/platform/permissions/rules.ts";
import { auditMessages } from "./messages/index.ts";
import { deedWords, subjects } from "./deeds.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";

/** Names of events and permissions that read like actions, and by which no line of the trail is called. */
const OTHERS = new Set([
  // Names of letters and of parts of a town.
  "account.admin-invite", "account.confirm", "account.log-in", "module.agenda",
  "appeal.decided", "case.decided", "item.told", "organisation.add", "organisation.answer-claims", "organisation.choose-editors", "organisation.claim-answered", "organisation.claimed", "organisation.edit", "organisation.editor-added",
  "organisation.editor-asked", "organisation.editor-refused", "organisation.end",
]);

const isSubject = (word: string) => subjects.some((subject) => subject === word);

/** Every action that is written out in the code, where a trail is kept. */
function written(): string[] {
  const found = new Set<string>();
  for (const file of readdirSync("app", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".server.ts"))) {
    const code = readFileSync(`app/${file}`, "utf8");
    if (!/recordAudit|changeTown|ByOperator|StatusStep/.test(code)) continue;
    for (const line of code.split("\n")) {
      if (/\bmay\(|\bimport\b/.test(line)) continue;
      for (const [, action = "", about = ""] of line.matchAll(/"(([a-z-]+)\.[a-z-]+)"/g)) if (isSubject(about)) found.add(action);
    }
  }
  return [...found].filter((action) => !(action in platformRules) && !OTHERS.has(action)).sort();
}

/** Those that are put together from parts. */
const composed = ["item.drafted", "item.withdraw", "item.restore", "reply.withdrawn", "reply.visible", "message.withdrawn", "case.approve", "case.request-edit", "case.hide", "case.remove", "appeal.upheld", "appeal.overturned", "account.log-in-asked", "account.reset-password-asked", "registration.registered", "registration.waiting", "event.cancel-time", "event.move-time", "event.resume-event", "application.open", "application.declined", "town.look-changed", "town.words-changed", "town.moderation-changed", "town.home-changed", "town.figures-changed", "town.mail-texts-changed", "page.moved-up", "module.moved-up", "domain.made-primary"];

it.each([...new Set([...written(), ...composed])])("%s is said in words", (action) => {
  for (const locale of ["nl", "en"] as const) expect(deedWords(action, auditMessages.in(locale, defaultWords[locale]))).not.toBe(action);
});

it("finds what the code writes", () => {
  expect(written().length).toBeGreaterThan(60);
});

it("shows an action without words as it is", () => {
  expect(deedWords("iets.nieuws", auditMessages.in("nl", defaultWords.nl))).toBe("iets.nieuws");
});
