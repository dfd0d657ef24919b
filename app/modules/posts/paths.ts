/** Where posts live; the only place that knows. */
export const postPaths = {
  feed: "/berichten" as const,
  write: "/berichten/nieuw",
  own: "/berichten/mijn",
  post: ({ id, slug }: { id: string; slug: string }) => `/berichten/${id}/${slug}`,
  edit: (id: string) => `/berichten/${id}/bewerken`,
  /** The form of a draft that could not go out yet, with what it misses. */
  finish: (id: string) => `/berichten/${id}/bewerken?plaats=1`,
};
