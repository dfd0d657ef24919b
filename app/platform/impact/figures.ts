import { z } from "zod";

/** Everything that a town counts, in the order in which it is shown. `better` says which way is good, `whole` whether it is a share. */
export const figures = {
  visitors: { of: "period", better: "more" },
  members: { of: "end", better: "more" },
  active: { of: "period", better: "more" },
  items: { of: "sum", better: "more" },
  requests: { of: "sum", better: "more" },
  matches: { of: "sum", better: "more" },
  "response-hours": { of: "period", better: "less" },
  connectors: { of: "period", better: "more" },
  freshness: { of: "end", better: "more" },
  language: { of: "period", better: "more" },
} as const satisfies Record<string, { of: "period" | "end" | "sum"; better: "more" | "less" }>;

export type Figure = keyof typeof figures;
export const figureNames = z.enum(["visitors", "members", "active", "items", "requests", "matches", "response-hours", "connectors", "freshness", "language"]).options;

/** Those that are a share in a hundred. */
export const inHundred: ReadonlySet<Figure> = new Set(["freshness", "language"]);

/** One figure of a year: the year as a whole, the year before, and month by month; null where there is nothing to count. */
export interface FigureOfYear {
  figure: Figure;
  year: number | null;
  before: number | null;
  /** January to December; null for months that have not begun. */
  months: readonly (number | null)[];
  goal: number | null;
}

/** What a module adds: values by month ("2026-12") and of the year, of the figures that are its own. */
export type ModuleFigures = Partial<Record<Figure, { year: number | null; months: Readonly<Record<string, number>> }>>;

/** Which year is asked for. */
export interface ImpactYear {
  year: number;
  timeZone: string;
  now: Date;
}

/** What an admin aims for; an empty box is no goal. */
const goal = z.preprocess((value) => (value === "" ? undefined : value), z.coerce.number<string>().min(0).max(10_000_000).optional());
export const goalsForm = z.object({ year: z.coerce.number<string>().int().min(2020).max(2100), goals: z.object({ visitors: goal, members: goal, active: goal, items: goal, requests: goal, matches: goal, "response-hours": goal, connectors: goal, freshness: goal, language: goal }).partial().default({}) });

/** How far a goal is reached, in hundredths, at most 100. */
export function reached({ figure, year, goal: target }: Pick<FigureOfYear, "figure" | "year" | "goal">): number | null {
  if (target === null || year === null) return null;
  if (figures[figure].better === "less") return year <= target ? 100 : Math.round((target / year) * 100);
  return target === 0 ? 100 : Math.min(100, Math.round((year / target) * 100));
}
