/** Where posts live; the only place that knows. */
export const postPaths = {
  feed: "/berichten",
  write: "/berichten/nieuw",
  post: ({ id, slug }: { id: string; slug: string }) => `/berichten/${id}/${slug}`,
  edit: (id: string) => `/berichten/${id}/bewerken`,
};
