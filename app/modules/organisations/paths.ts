/** Where organisations live; the only place that knows. */
export const organisationPaths = {
  list: "/organisaties",
  add: "/organisaties/nieuw",
  claims: "/organisaties/aanvragen",
  page: (slug: string) => `/organisaties/${slug}`,
  edit: (slug: string) => `/organisaties/${slug}/bewerken`,
  editors: (slug: string) => `/organisaties/${slug}/schrijvers`,
  claim: (slug: string) => `/organisaties/${slug}/aanvragen`,
};
