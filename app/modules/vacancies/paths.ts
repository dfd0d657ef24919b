import type { ItemPaths } from "#app/platform/content/writing/writing.ts";

/** Where volunteer work lives; the only place that knows. */
export const vacancyPaths = {
  feed: "/vacatures",
  write: "/vacatures/nieuw",
  own: "/vacatures/mijn",
  alerts: "/vacatures/meldingen",
  embed: "/vacatures/op-je-site",
  /** What another site shows in a frame. */
  frame: "/vacatures/venster",
  script: "/vacatures/venster.js",
  item: ({ id, slug }) => `/vacatures/${id}/${slug}`,
  edit: (id) => `/vacatures/${id}/bewerken`,
  finish: (id) => `/vacatures/${id}/bewerken?plaats=1`,
  /** Who applied. */
  applicants: (id: string) => `/vacatures/${id}/aanmeldingen`,
  /** Opened from a mail, by who applied without an account. */
  application: (word: string) => `/vacatures/aanmelding/${word}`,
} as const satisfies ItemPaths & Record<string, unknown>;
