import type { factsNl } from "../messages/facts.nl.ts";
import { repeatOf, weekdayOf, weekOfMonth } from "../domain/repeat.ts";
import type { Series } from "../domain/series.ts";
import { weekdays } from "../domain/weekdays.ts";
import { startOfDay } from "../domain/wall-time.ts";

/**
 * How something comes back, in words: "Elke week op dinsdag en donderdag, tot en met 31 december 2026"; null for what is held once.
 * @param sayDay a whole date in words
 */
export function repeatWords(series: Series, texts: Pick<typeof factsNl, "weekdays" | "repeat">, sayDay: (moment: Date) => string): string | null {
  const repeat = repeatOf(series.rule, series);
  if (repeat?.kind === "none") return null;
  if (!repeat) return texts.repeat.otherwise;
  const until = repeat.until === null ? "" : texts.repeat.until(sayDay(startOfDay(repeat.until, series.timeZone)));
  if (repeat.kind === "weekly") {
    const days = weekdays.filter((day) => repeat.days.includes(day)).map((day) => texts.weekdays[day]);
    const said = days.length > 1 ? `${days.slice(0, -1).join(", ")}${texts.repeat.and}${days.at(-1)}` : (days[0] ?? "");
    return (repeat.every === 2 ? texts.repeat.biweekly(said) : texts.repeat.weekly(said)) + until;
  }
  const which = repeat.from === "end" ? texts.repeat.last : (texts.repeat.which[weekOfMonth(series.startsLocal) - 1] ?? texts.repeat.last);
  return texts.repeat.monthly(which, texts.weekdays[weekdayOf(series.startsLocal)]) + until;
}
