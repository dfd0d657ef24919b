import type { ItemPaths } from "#app/platform/content/writing/writing.ts";
import type { Side } from "./side.ts";

/** Where help lives; the only place that knows. */
export const helpPaths = {
  feed: "/hulp",
  ask: "/hulp/vragen",
  offer: "/hulp/aanbieden",
  own: "/hulp/mijn",
  figures: "/hulp/cijfers",
  figuresFile: "/hulp/cijfers.csv",
  arrange: "/hulp/inrichten",
  item: ({ id, slug }) => `/hulp/${id}/${slug}`,
  edit: (id) => `/hulp/${id}/bewerken`,
  finish: (id) => `/hulp/${id}/bewerken?plaats=1`,
  write: (side: Side) => (side === "ask" ? "/hulp/vragen" : "/hulp/aanbieden"),
  /** Opened from a mail, without logging in. */
  outcome: (word: string) => `/hulp/uitkomst/${word}`,
} as const satisfies ItemPaths & Record<string, unknown>;
