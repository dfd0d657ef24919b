/** How it stands with an application. `unconfirmed`: sent without an account, and nobody has shown yet that the address is theirs. */
export const statuses = ["unconfirmed", "open", "talking", "chosen", "declined", "withdrawn"] as const;
export type Status = (typeof statuses)[number];

/** What an organisation can answer; `open` takes somebody up again to whom it said no. */
export const answers = ["talking", "chosen", "declined", "open"] as const;
export type Answer = (typeof answers)[number];

/** What became of somebody who was chosen. */
export const outcomes = ["started", "not-started", "stopped"] as const;
export type Outcome = (typeof outcomes)[number];

const next: Readonly<Record<Status, readonly Answer[]>> = {
  unconfirmed: [],
  open: ["talking", "chosen", "declined"],
  talking: ["chosen", "declined"],
  chosen: [],
  declined: ["open"],
  withdrawn: [],
};

/** What can be answered to somebody of whom it stands like this. */
export function answersFrom(status: Status): readonly Answer[] {
  return next[status];
}

/** Whether somebody waits for an answer. */
export function isWaiting(status: Status): boolean {
  return status === "open" || status === "talking";
}

/** Whether who applied can still take it back. */
export function canWithdraw(status: Status): boolean {
  return isWaiting(status) || status === "chosen";
}

/** A status as it stands in the database. @throws Error for one that this version does not know */
export function statusOf(stored: string): Status {
  const found = statuses.find((status) => status === stored);
  if (!found) throw new Error(`An application cannot be ${stored}.`);
  return found;
}

/** The lists of an organisation's page: who waits, who it talks with, who was chosen, and what is over. */
export const lists = { wachten: ["open"], gesprek: ["talking"], gekozen: ["chosen"], klaar: ["declined", "withdrawn"] } as const satisfies Record<string, readonly Status[]>;
export type ListName = keyof typeof lists;
export const listNames = ["wachten", "gesprek", "gekozen", "klaar"] as const satisfies readonly ListName[];
