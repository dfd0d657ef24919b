import type { Doing, Subject } from "../deeds.ts";
import type { nl } from "./nl.ts";

const subjects: Record<Subject, string> = {
  account: "Account", appeal: "Objection", application: "Application as a volunteer", audit: "Log", calendar: "Calendar of an organisation", case: "Case at the desk", conversation: "Conversation", domain: "Web address",
  event: "Event", help: "Help", item: "What somebody posted", job: "Work in the background", mail: "Mail", member: "Somebody's roles", message: "Private message", module: "Part",
  "moderation-model": "What the system learned", "moderation-rule": "Rule for texts", "moderation-words": "Words for the desk", organisation: "Organisation", page: "Own page", "plain-words": "Everyday words", registration: "Registration for an event",
  reply: "Reply", report: "Report", rota: "Rota", support: "Support", town: "Site", vacancy: "Volunteer work",
};

const deeds: Record<Doing, string> = {
  added: "added", "admin-invited": "admin invited", allowed: "allowed", approve: "approved", approved: "approved", asked: "asked", answered: "answered", arranged: "arranged", astray: "leads elsewhere", back: "leads here again", begun: "begun", expired: "expired", verified: "proven",
  "cancel-event": "cancelled", "cancel-time": "one time cancelled", cancelled: "cancelled", changed: "changed", "claim-asked": "page asked for", "claim-granted": "page given", "claim-refused": "page not given",
  "claimed-by-domain": "page given by own mail address", closed: "closed", "closing-announced": "closing announced", opened: "open for everybody", "opened-as-trial": "open as a trial", confirmed: "confirmed", declined: "declined", deleted: "deleted", discarded: "discarded", drafted: "kept as a draft", edited: "edited",
  "editor-invited": "editor invited", "editor-removed": "editor removed", "email-change-asked": "new mail address asked for", "email-changed": "mail address changed", ended: "ended", entered: "entered", erased: "erased",
  escalated: "passed on", "export-asked": "archive asked for", exported: "taken as a file", extended: "extended", filed: "made", forbidden: "taken back", forgotten: "forgotten", granted: "access given", held: "waits for the desk", hide: "hidden", hidden: "hidden", created: "made", "figures-changed": "figures shared differently", "goals-set": "goals set", "home-changed": "front page arranged",
  invited: "invited", "invitation-accepted": "invitation accepted", "invitation-cancelled": "invitation cancelled", "invitation-refused": "invitation refused", "language-chosen": "language chosen", lifted: "allowed again", "log-in-asked": "log-in link asked for",
  "logged-in": "logged in", "look-changed": "look changed", "moderation-changed": "moderation set differently", "moved-down": "lower in the menu", "moved-up": "higher in the menu", "words-changed": "words changed", "made-primary": "made primary", "mail-texts-changed": "texts in mail changed", "mail-tried-again": "mail on again", "move-time": "one time moved", open: "open again", overturned: "overturned", "password-set": "password set", "portrait-removed": "photo removed",
  "portrait-shown": "photo added", "profile-changed": "profile changed", published: "published", "put-off": "not yet", refused: "refused", registered: "signed up", remove: "removed", removed: "removed", reopened: "reopened",
  "replies-closed": "replies closed", "replies-opened": "replies opened", "request-edit": "change asked for", "reset-password-asked": "new password asked for", restore: "put back", restored: "put back", "resume-event": "goes on after all",
  "resume-time": "one time goes on after all", resumed: "open again", retried: "tried again", "roles-changed": "changed", "sender-changed": "sender changed", sent: "sent", "sessions-ended": "logged out everywhere", set: "set",
  started: "started", suspended: "closed for a moment", "switched-off": "switched off", "switched-on": "switched on", tested: "tested", undone: "undone", upheld: "upheld", visible: "put back", waiting: "on the waiting list", withdraw: "taken away",
  withdrawn: "withdrawn", written: "written",
};

export const en = (): ReturnType<typeof nl> => ({
  title: "Log",
  intro: "What happened in your site, by whom and when. Nobody can change or remove anything here. There are no texts in it, only what happened.",
  subject: "About what?",
  everything: "Everything",
  who: "Who?",
  anybody: "Anybody",
  actors: { member: "People with an account", visitor: "Visitors", operator: "Who runs the platform", system: "The system" },
  from: "From",
  until: "Until",
  show: "Show",
  file: "Take as a file (CSV)",
  fileHelp: "With the same choice, at most 50,000 lines. That you take it is written in the log as well.",
  none: "Nothing found",
  noneText: "Nothing happened here in this time, or your choice is too narrow.",
  more: "Earlier",
  heads: { at: "When", by: "Who", what: "What", request: "Request" },
  gone: "Somebody of then",
  subjects,
  deeds,
});
