/** Where organisations live; the only place that knows. */
export const organisationPaths = {
  list: "/organisaties",
  add: "/organisaties/nieuw",
  begin: "/organisaties/initiatief",
  claims: "/organisaties/aanvragen",
  page: (slug: string) => `/organisaties/${slug}`,
  edit: (slug: string) => `/organisaties/${slug}/bewerken`,
  editors: (slug: string) => `/organisaties/${slug}/schrijvers`,
  invitation: (slug: string) => `/organisaties/${slug}/uitnodiging`,
  /** What it did of one kind. */
  items: (slug: string, kind: string) => `/organisaties/${slug}?soort=${kind}`,
  claim: (slug: string) => `/organisaties/${slug}/aanvragen`,
};
