import type { Words } from "#app/platform/i18n/words.ts";
import type { InviteStep } from "#app/platform/identity/invite/plan.server.ts";
import type { RowFault } from "#app/platform/identity/invite/rows.ts";
import type { nl } from "./nl.ts";

const faults: Record<RowFault, (said: string) => string> = {
  "no-name": () => "Fill in a name of 2 to 60 letters.",
  "no-email": () => "Fill in an e-mail address.",
  "bad-email": (said) => `‘${said}’ is no e-mail address.`,
  "unknown-role": (said) => `We do not know the role ‘${said}’. Choose connector, moderator, admin or resident.`,
  "unknown-neighbourhood": (said) => `‘${said}’ is not on your map.`,
  "no-neighbourhood": () => "For which part of the municipality is this connector?",
  twice: (said) => `${said} is in it twice.`,
  "long-title": () => "The job title is too long. At most 80 characters.",
};

const steps: Record<InviteStep, string> = { invites: "Gets an invitation", gives: "Is here already, and gets this role", nothing: "Is so already" };

export const en = ({ neighbourhood }: Words): ReturnType<typeof nl> => ({
  title: "Invite people",
  intro: "Invite neighbours, connectors and colleagues. They get a mail with a button. Who has an account already gets the role at once. Nobody loses anything.",
  one: "One person",
  many: "A whole list",
  manyIntro: "Make a list in a spreadsheet and save it as CSV, or paste the lines below. At most 200 people at a time. You see first what will happen.",
  columns: `On top stands what is in each column: name, e-mail, role, ${neighbourhood.many}, title. Only name and e-mail are needed.`,
  example: (area) => `name;e-mail;role;${neighbourhood.one}\nSam Example;sam@example.org;connector;${area}\nNoor Example;noor@example.org;resident;`,
  exampleLabel: "It looks like this",
  name: "Name",
  email: "E-mail address",
  roles: "What will they help with?",
  rolesHelp: "Choose nothing for an ordinary resident.",
  areas: `For which ${neighbourhood.many} is this connector?`,
  jobTitle: "Job title at the municipality",
  list: "The list",
  file: "Or choose a file",
  look: "See what will happen",
  plan: "This is what will happen",
  heads: { line: "Line", who: "Who", what: "What" },
  steps,
  faults,
  fix: (count) => (count === 1 ? "1 line is not right yet. Nothing is sent as long as that is so." : `${count} lines are not right yet. Nothing is sent as long as that is so.`),
  send: (count) => (count === 1 ? "Invite 1 person" : `Invite ${count} people`),
  nothingToDo: "Everybody on this list has this already. There is nothing to do.",
  refused: {
    "not-a-list": "We cannot read this as a list. Save your spreadsheet as CSV.",
    "no-columns": "The first line must have ‘name’ and ‘e-mail’.",
    empty: "There is nobody below the first line yet.",
    "too-many": "These are more than 200. Cut the list into pieces.",
    "too-large": "This file is too large. At most 100 kB.",
  },
  done: (invited, given) => `Done. Invited: ${invited}. Given a role: ${given}.`,
  waits: "This person was invited and has not come in yet.",
  again: "Send the invitation again",
});
