import { expand } from "./expand.ts";
import type { Series, SeriesException } from "./series.ts";
import { zoned } from "./wall-time.ts";

/** Those of the exceptions that are about a time which the series has; the extra ones are their own. */
export function ofTheRule(series: Series, exceptions: readonly SeriesException[]): SeriesException[] {
  const last = exceptions.map(({ recurrence }) => recurrence).sort().at(-1);
  if (last === undefined) return [];
  const until = new Date(zoned(last, series.timeZone).add({ days: 1 }).epochMilliseconds);
  const known = new Set(expand(series, [], until).map(({ recurrence }) => recurrence));
  return exceptions.filter(({ kind, recurrence }) => kind === "extra" || known.has(recurrence));
}
