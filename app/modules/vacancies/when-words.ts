import { wholeDayWords } from "#app/lib/date-words.ts";
import type { Locale } from "#app/platform/i18n/locale.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import { timesTexts } from "#app/platform/times/messages/index.ts";
import { vacancyMessages } from "./messages/index.ts";
import type { VacancyRow } from "./vacancy-row.server.ts";

/** A day of the calendar as a moment that is said in UTC. @param day in ISO 8601 */
export function onDay(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** When one does it: the day of what is done once, else the days that suit. */
export function whenWords({ commitment, onceOn, days, parts }: Pick<VacancyRow, "commitment" | "onceOn" | "days" | "parts">, locale: Locale): string {
  const { choices } = vacancyMessages.in(locale, defaultWords[locale]);
  const times = timesTexts.in(locale, defaultWords[locale]);
  if (commitment === "once" && onceOn !== null) {
    const day = choices.onDay(wholeDayWords(onDay(onceOn), { locale, timeZone: "UTC" }));
    return parts.length > 0 ? `${day}. ${times.when({ days: [], parts })}` : day;
  }
  if (commitment === "once" && days.length === 0 && parts.length === 0) return choices.onceSometime;
  return times.when({ days, parts });
}

/** How much time it takes and when, in a line: "Ongeveer 4 uur per week. Op zaterdag". */
export function timeWords(row: Pick<VacancyRow, "commitment" | "onceOn" | "days" | "parts" | "hours" | "hoursPer">, locale: Locale): string {
  const { choices } = vacancyMessages.in(locale, defaultWords[locale]);
  return [...(row.hours === null ? [] : [choices.hours(row.hours, row.hoursPer)]), whenWords(row, locale)].join(". ");
}
