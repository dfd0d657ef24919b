/** Where posts live; the only place that knows. */
export const postPaths = {
  feed: "/berichten",
  write: "/berichten/nieuw",
  own: "/berichten/mijn",
  post: ({ id, slug }: { id: string; slug: string }) => `/berichten/${id}/${slug}`,
  edit: (id: string) => `/berichten/${id}/bewerken`,
  report: (id: string, reply?: string) => `/berichten/${id}/melden${reply ? `?reactie=${reply}` : ""}`,
};
