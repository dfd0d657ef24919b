/** Where conversations live; the only place that knows. */
export const conversationPaths = {
  list: "/gesprekken",
  page: (id: string) => `/gesprekken/${id}`,
  message: (conversationId: string, id: string) => `/gesprekken/${conversationId}#regel-${id}`,
  /** The form that begins one with somebody of the team. */
  withPerson: (accountId: string) => `/gesprekken/nieuw?met=${accountId}`,
  /** The form that begins one with an organisation. */
  withOrganisation: (slug: string) => `/gesprekken/nieuw?organisatie=${slug}`,
};
