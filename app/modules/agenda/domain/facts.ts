/** What something is about; a town chooses which of these it uses. */
export const themes = ["meeting", "food", "sport", "culture", "music", "children", "older-people", "nature", "learning", "health", "help", "faith", "market", "local-plans"] as const;
export type Theme = (typeof themes)[number];

export function themeOf(name: string | null): Theme | null {
  return themes.find((theme) => theme === name) ?? null;
}

/** What somebody may have to know before they can come. */
export const accessFacts = ["wheelchair", "accessible-toilet", "parking", "hearing-loop", "sign-language", "guide-dog", "quiet", "plain-language"] as const;
export type AccessFact = (typeof accessFacts)[number];

export const costs = ["unknown", "free", "donation", "paid"] as const;
export type Cost = (typeof costs)[number];

/** Whether one signs up, and for what: one time, or all of them. */
export const signingUps = ["none", "once", "series"] as const;
export type SigningUp = (typeof signingUps)[number];

/** How long before it begins signing up ends, in hours. */
export const closings = [0, 24, 48, 168] as const;

/** One of a list by its name in the database. @throws Error for a name that the database would not have taken */
export function oneOf<Name extends string>(names: readonly Name[], given: string): Name {
  const found = names.find((name) => name === given);
  if (found === undefined) throw new Error(`Unknown: ${given}`);
  return found;
}

/** Why something is not held. A list and no text of one's own: it goes out to everybody at once, past the desk. */
export const reasons = ["weather", "ill", "few", "place", "other"] as const;
export type Reason = (typeof reasons)[number];

export function reasonOf(name: string | null): Reason | null {
  return reasons.find((reason) => reason === name) ?? null;
}

/** The reason in words. That there was another one says nothing, and is left out. */
export function reasonWords(name: string | null, words: Readonly<Record<Reason, string>>): string | null {
  const reason = reasonOf(name);
  return reason === null || reason === "other" ? null : words[reason];
}

/** What an event has beside its text and its times. */
export interface EventFacts {
  place: string | null;
  onlineLink: string | null;
  cost: Cost;
  /** In cents; for what is paid. */
  priceCents: number | null;
  theme: Theme | null;
  accessFacts: readonly AccessFact[];
  signingUp: SigningUp;
  /** How many people there is room for; null for as many as come. */
  capacity: number | null;
  closesHours: number;
}
