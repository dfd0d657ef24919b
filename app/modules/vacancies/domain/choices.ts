/** What volunteers do, or like to do. The order is that of the form. */
export const skills = ["people", "children", "animals", "cooking", "garden", "nature", "repair", "driving", "computer", "language", "admin", "board", "music", "sport", "hosting", "selling", "writing", "care"] as const;
export type Skill = (typeof skills)[number];

/** For whom something is done. */
export const targetGroups = ["everybody", "children", "young-people", "families", "older-people", "carers", "newcomers", "disability", "dementia", "low-income", "lonely", "animals"] as const;
export type TargetGroup = (typeof targetGroups)[number];

/** Whether it is done once, or goes on. */
export const commitments = ["lasting", "once"] as const;
export type Commitment = (typeof commitments)[number];

/** Over what hours are counted; "once" is all of it together. */
export const hoursPers = ["week", "month", "once"] as const;
export type HoursPer = (typeof hoursPers)[number];

/** Why a vacancy is over. */
export const endings = ["filled", "not-needed", "expired"] as const;
export type Ending = (typeof endings)[number];

/** The words of a list that this version knows, as they stand in the database or an address. */
export function known<Word extends string>(words: readonly Word[], stored: readonly string[]): Word[] {
  return words.filter((word) => stored.includes(word));
}
