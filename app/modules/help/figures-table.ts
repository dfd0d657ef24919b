import type { Locale } from "#app/platform/i18n/locale.ts";
import type { MonthFigures } from "./figures.server.ts";
import type { helpMessages } from "./messages/index.ts";

/** The headline numbers as a table shows them. */
export interface FiguresTable {
  heads: string[];
  rows: { month: string; numbers: (number | null)[] }[];
}

/** Puts the numbers in columns, with the month in words and hours to one decimal. */
export function figuresTable(figures: readonly MonthFigures[], texts: ReturnType<typeof helpMessages.in>["figures"], locale: Locale): FiguresTable {
  const words = new Intl.DateTimeFormat(locale === "nl" ? "nl-NL" : "en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
  return {
    heads: [texts.month, texts.requests, texts.offers, texts.connections, texts.matches, texts.median, texts.unanswered],
    rows: figures.map(({ month, requests, offers, connections, matches, medianHours, unanswered }) => ({
      month: words.format(new Date(`${month}-01T00:00:00Z`)),
      numbers: [requests, offers, connections, matches, medianHours === null ? null : Math.round(medianHours * 10) / 10, unanswered],
    })),
  };
}
