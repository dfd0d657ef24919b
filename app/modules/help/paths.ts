import type { Side } from "./side.ts";

/** Where help lives; the only place that knows. */
export const helpPaths = {
  overview: "/hulp" as const,
  ask: "/hulp/vragen",
  offer: "/hulp/aanbieden",
  write: (side: Side) => (side === "ask" ? "/hulp/vragen" : "/hulp/aanbieden"),
  own: "/hulp/mijn",
  figures: "/hulp/cijfers",
  figuresCsv: "/hulp/cijfers.csv",
  arrange: "/hulp/inrichten",
  item: ({ id, slug }: { id: string; slug: string }) => `/hulp/${id}/${slug}`,
  edit: (id: string) => `/hulp/${id}/bewerken`,
  /** Opened from a mail, without logging in. */
  outcome: (word: string) => `/hulp/uitkomst/${word}`,
};
