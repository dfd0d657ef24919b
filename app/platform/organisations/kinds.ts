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
