import type { Temporal } from "temporal-polyfill";
import { dayWords, timeWords, weekdayWords, wholeDayWords, type DateSetting } from "#app/lib/date-words.ts";
import { dayAt } from "./wall-time.ts";

interface Times {
  startsAt: Date;
  endsAt: Date;
  allDay: boolean;
}

const said = {
  nl: { at: "om", from: "vanaf", until: "tot", through: "tot en met", hour: " uur", allDay: "de hele dag" },
  en: { at: "at", from: "from", until: "until", through: "to", hour: "", allDay: "all day" },
};

/** The last moment that belongs to it: what ends at midnight ends on the day before. */
const lastMoment = ({ startsAt, endsAt }: Times) => (endsAt > startsAt ? new Date(endsAt.getTime() - 1) : endsAt);

function oneDay(times: Times, timeZone: string): boolean {
  return dayAt(times.startsAt, timeZone).equals(dayAt(lastMoment(times), timeZone));
}

/** What ends in the small hours is of the evening before. */
const AN_EVENING = 12 * 3_600_000;

function span(times: Times, setting: DateSetting): string {
  const { startsAt, endsAt } = times;
  const { hour, until } = said[setting.locale];
  const from = timeWords(startsAt, setting);
  if (endsAt <= startsAt) return `${from}${hour}`;
  return `${from} ${until} ${timeWords(endsAt, setting)}${hour}`;
}

function together(times: Times, setting: DateSetting, day: (moment: Date) => string): string {
  const { locale, timeZone } = setting;
  const { at, through, allDay } = said[locale];
  const short = oneDay(times, timeZone) || (!times.allDay && times.endsAt.getTime() - times.startsAt.getTime() <= AN_EVENING);
  if (times.allDay) return short ? `${day(times.startsAt)}, ${allDay}` : `${day(times.startsAt)} ${through} ${day(lastMoment(times))}`;
  if (short) return `${day(times.startsAt)}, ${span(times, setting)}`;
  return `${day(times.startsAt)} ${at} ${timeWords(times.startsAt, setting)} ${through} ${day(times.endsAt)} ${at} ${timeWords(times.endsAt, setting)}`;
}

/** "morgen, 19:30 tot 21:30 uur", seen from now: for cards and pages. */
export function whenWords(times: Times, setting: DateSetting): string {
  const year = dayAt(setting.now, setting.timeZone).year;
  // The day of the week matters for what one goes to, next year too.
  return together(times, setting, (moment) => (dayAt(moment, setting.timeZone).year === year ? dayWords(moment, setting) : wholeDayWords(moment, setting)));
}

/** The same with its whole date, for what is read on another day than it was written: "dinsdag 24 november 2026, 19:30 tot 21:30 uur". */
export function wholeWhenWords(times: Times, setting: DateSetting): string {
  return together(times, setting, (moment) => wholeDayWords(moment, setting));
}

/** The same without its year: for letters, which are read within days. */
export function letterWhenWords(times: Times, setting: DateSetting): string {
  return together(times, setting, (moment) => weekdayWords(moment, setting));
}

/** Only the time of day: "19:30 tot 21:30 uur", or "de hele dag". */
export function hoursWords(times: Times, setting: DateSetting): string {
  return times.allDay ? said[setting.locale].allDay : span(times, setting);
}

/**
 * The same on one of the days of what lasts several: "vanaf 10:00 uur" on the first, "de hele dag", and "tot 09:00 uur" on the last.
 * @param day one of its days, in the zone of the setting
 */
export function hoursOnDay(times: Times, day: Temporal.PlainDate, setting: DateSetting): string {
  const { timeZone, locale } = setting;
  const [first, last] = [dayAt(times.startsAt, timeZone), dayAt(lastMoment(times), timeZone)];
  if (times.allDay || first.equals(last) || times.endsAt.getTime() - times.startsAt.getTime() <= AN_EVENING) return hoursWords(times, setting);
  const { from, until, hour, allDay } = said[locale];
  if (day.equals(first)) return `${from} ${timeWords(times.startsAt, setting)}${hour}`;
  return day.equals(last) ? `${until} ${timeWords(times.endsAt, setting)}${hour}` : allDay;
}
