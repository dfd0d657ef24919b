import type { ItemPaths } from "#app/platform/content/writing/writing.ts";

/** Where events live; the only place that knows. */
export const agendaPaths = {
  feed: "/agenda",
  month: (month?: string) => (month ? `/agenda/maand/${month}` : "/agenda/maand"),
  week: (week?: string) => (week ? `/agenda/week/${week}` : "/agenda/week"),
  write: "/agenda/nieuw",
  own: "/agenda/mijn",
  subscribe: "/agenda/abonneren",
  sources: "/agenda/bronnen",
  item: ({ id, slug }: { id: string; slug: string }) => `/agenda/${id}/${slug}`,
  edit: (id: string) => `/agenda/${id}/bewerken`,
  /** The form of a draft that could not go out yet, with what it misses. */
  finish: (id: string) => `/agenda/${id}/bewerken?plaats=1`,
  registrations: (id: string) => `/agenda/${id}/aanmeldingen`,
  dates: (id: string) => `/agenda/${id}/data`,
  calendar: "/agenda/agenda.ics",
  eventCalendar: (id: string) => `/agenda/${id}/agenda.ics`,
  ownCalendar: (word: string) => `/agenda/van-mij/${word}/agenda.ics`,
} as const satisfies ItemPaths & Record<string, unknown>;
