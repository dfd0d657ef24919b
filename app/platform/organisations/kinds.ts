/** What an organisation can be, in the order of a list. */
export const organisationKinds = [
  "municipality",
  "neighbourhood-team",
  "community-centre",
  "association",
  "initiative",
  "sports-club",
  "food-bank",
  "carers-support",
  "care",
  "housing-corporation",
  "library",
  "school",
] as const;

export type OrganisationKind = (typeof organisationKinds)[number];

/** Kinds that speak with the voice of the town: only its team gives them. */
const ofTown: readonly OrganisationKind[] = ["municipality", "neighbourhood-team"];

/** Whether an organisation of this kind speaks with the voice of the town. */
export function isOfTown(kind: OrganisationKind): boolean {
  return ofTown.includes(kind);
}
