import { z } from "zod";

/** What lines of a town's trail are about: the first part of an action, "item" of "item.published". */
export const subjects = [
  "account", "appeal", "application", "audit", "calendar", "case", "conversation", "domain", "event", "help", "item", "job", "mail", "member", "message", "module", "moderation-model", "moderation-rule", "moderation-words", "organisation", "page",
  "plain-words", "registration", "reply", "report", "rota", "support", "town", "vacancy",
] as const;
export type Subject = (typeof subjects)[number];

/** What can be done: the second part, "published". */
export const doings = [
  "added", "admin-invited", "allowed", "approve", "approved", "asked", "answered", "arranged", "astray", "back", "begun", "cancel-event", "cancel-time", "cancelled", "changed", "claim-asked", "claim-granted", "claim-refused", "claimed-by-domain", "closed",
  "closing-announced", "confirmed", "declined", "deleted", "discarded", "drafted", "edited", "editor-invited", "editor-removed", "email-change-asked", "email-changed", "ended", "entered", "erased", "escalated", "expired", "export-asked", "exported", "extended", "filed", "forbidden",
  "forgotten", "granted", "held", "hide", "hidden", "created", "figures-changed", "goals-set", "home-changed", "invitation-accepted", "invitation-cancelled", "invitation-refused", "invited", "language-chosen", "lifted", "log-in-asked", "logged-in", "look-changed", "made-primary", "mail-texts-changed", "mail-tried-again", "moderation-changed", "move-time", "moved-down", "moved-up", "open", "opened", "opened-as-trial",
  "overturned", "password-set", "portrait-removed", "portrait-shown", "profile-changed", "published", "put-off", "refused", "registered", "remove", "removed", "reopened", "replies-closed", "replies-opened", "request-edit",
  "reset-password-asked", "restore", "restored", "resume-event", "resume-time", "resumed", "retried", "roles-changed", "sender-changed", "sent", "sessions-ended", "set", "started", "suspended", "switched-off", "switched-on", "tested",
  "undone", "upheld", "verified", "visible", "waiting", "withdraw", "withdrawn", "words-changed", "written",
] as const;
export type Doing = (typeof doings)[number];

const subject = z.enum(subjects);
const doing = z.enum(doings);

/** "Wat iemand plaatste: geplaatst", or an action of which nobody wrote the words, as it is. */
export function deedWords(action: string, texts: { subjects: Readonly<Record<Subject, string>>; deeds: Readonly<Record<Doing, string>> }): string {
  const dot = action.indexOf(".");
  const [about, what] = [subject.safeParse(action.slice(0, dot)), doing.safeParse(action.slice(dot + 1))];
  return about.success && what.success ? `${texts.subjects[about.data]}: ${texts.deeds[what.data]}` : action;
}

/** Which lines somebody wants to see. */
export const auditWish = z.object({
  over: subject.optional().catch(undefined),
  wie: z.enum(["member", "visitor", "operator", "system"]).optional().catch(undefined),
  van: z.iso.date().optional().catch(undefined),
  tot: z.iso.date().optional().catch(undefined),
  na: z.string().regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z_[0-9a-f-]{36}$/).optional().catch(undefined),
});
export type AuditWish = z.infer<typeof auditWish>;
