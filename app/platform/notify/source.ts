import type { NotificationKind } from "./kinds.ts";
import type { Telling } from "./tellings.server.ts";

/** What somebody follows because of which they were told, by its id; a search by that of its row. */
export interface Source {
  what: "item" | "person" | "organisation" | "neighbourhood" | "search";
  id: string;
}

const whatOf: Record<NotificationKind, Source["what"] | undefined> = {
  "reply-own": "item",
  "reply-followed": "item",
  "new-person": "person",
  "new-organisation": "organisation",
  "new-search": "search",
  "new-neighbourhood": "neighbourhood",
  decision: undefined,
  "appeal-answer": undefined,
  "report-outcome": undefined,
  "case-handed": undefined,
  message: undefined,
  match: undefined,
  task: undefined,
  asked: undefined,
  reminder: undefined,
  "taking-part": undefined,
};

/** What to let go of to hear no more of this; undefined when there is nothing such. */
export function sourceOf({ kind, itemId, authorId, organisationId, detail }: Telling): Source | undefined {
  const what = whatOf[kind];
  if (!what) return undefined;
  const id = { item: itemId, person: authorId, organisation: organisationId, neighbourhood: detail.neighbourhoodId, search: detail.searchId }[what];
  return id ? { what, id } : undefined;
}
