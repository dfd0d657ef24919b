/** How dates are said: in whose language, in which zone, and seen from when. */
export interface DateSetting {
  locale: "nl" | "en";
  timeZone: string;
  now: Date;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** One formatter per wish; making one costs as much as rendering a small page. */
function format(locale: "nl" | "en", options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale === "nl" ? "nl-NL" : "en-GB", options);
  formats.set(key, made);
  return made;
}

/** The calendar day in a zone, as a number that can be compared and subtracted. */
function dayNumber(date: Date, timeZone: string): number {
  const parts = format("en", { timeZone, year: "numeric", month: "numeric", day: "numeric" }).formatToParts(date);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day")) / 86_400_000;
}

const said = {
  nl: { today: "vandaag", yesterday: "gisteren", tomorrow: "morgen", at: "om" },
  en: { today: "today", yesterday: "yesterday", tomorrow: "tomorrow", at: "at" },
};

/** "14:05" */
export function timeWords(date: Date, { locale, timeZone }: DateSetting): string {
  return format(locale, { timeZone, hour: "2-digit", minute: "2-digit" }).format(date);
}

/** "vandaag", "gisteren", "dinsdag", "dinsdag 3 november", "3 november 2025": as little as says it. */
export function dayWords(date: Date, { locale, timeZone, now }: DateSetting): string {
  const away = dayNumber(date, timeZone) - dayNumber(now, timeZone);
  if (away === 0) return said[locale].today;
  if (away === -1) return said[locale].yesterday;
  if (away === 1) return said[locale].tomorrow;
  const year = (moment: Date) => format("en", { timeZone, year: "numeric" }).format(moment);
  if (year(date) !== year(now)) return format(locale, { timeZone, day: "numeric", month: "long", year: "numeric" }).format(date);
  return format(locale, { timeZone, weekday: "long", day: "numeric", month: "long" }).format(date);
}

/** "vrijdag 27 november 2026": for what is printed or kept, and read on another day than it was written. */
export function wholeDayWords(date: Date, { locale, timeZone }: Pick<DateSetting, "locale" | "timeZone">): string {
  return format(locale, { timeZone, weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(date);
}

/** The same without its year, where that is said nearby: "vrijdag 27 november". */
export function weekdayWords(date: Date, { locale, timeZone }: Pick<DateSetting, "locale" | "timeZone">): string {
  return format(locale, { timeZone, weekday: "long", day: "numeric", month: "long" }).format(date);
}

/** "november 2026" */
export function monthWords(date: Date, { locale, timeZone }: Pick<DateSetting, "locale" | "timeZone">): string {
  return format(locale, { timeZone, month: "long", year: "numeric" }).format(date);
}

/** "vandaag om 14:05"; after a week only the day. */
export function momentWords(date: Date, setting: DateSetting): string {
  const day = dayWords(date, setting);
  const old = Math.abs(dayNumber(setting.now, setting.timeZone) - dayNumber(date, setting.timeZone)) > 6;
  return old ? day : `${day} ${said[setting.locale].at} ${timeWords(date, setting)}`;
}

/** "dinsdag 3 november 2026 om 14:05", for titles and screen readers. */
export function wholeMomentWords(date: Date, setting: DateSetting): string {
  return `${wholeDayWords(date, setting)} ${said[setting.locale].at} ${timeWords(date, setting)}`;
}
