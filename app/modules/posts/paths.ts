import type { ItemPaths } from "#app/platform/content/writing/writing.ts";

/** Where posts live; the only place that knows. */
export const postPaths = {
  feed: "/berichten",
  write: "/berichten/nieuw",
  own: "/berichten/mijn",
  item: ({ id, slug }) => `/berichten/${id}/${slug}`,
  edit: (id) => `/berichten/${id}/bewerken`,
  finish: (id) => `/berichten/${id}/bewerken?plaats=1`,
} as const satisfies ItemPaths & { write: string };
