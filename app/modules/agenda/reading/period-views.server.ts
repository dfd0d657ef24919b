import type { Temporal } from "temporal-polyfill";
import type { TownContext } from "#app/platform/http/context.server.ts";
import { capital } from "#app/platform/i18n/words.ts";
import { weekAround, weekName, weeksOf } from "../domain/periods.ts";
import { startOfDay } from "../domain/wall-time.ts";
import { agendaPaths } from "../paths.ts";
import { withChoice } from "./asked.ts";
import type { Chosen } from "./choose.server.ts";
import { onDays, type Speaking } from "./lines.ts";
import { timesBetween } from "./times.server.ts";

/** Most times that one view shows; who wants more looks at a week or chooses a theme. */
const MOST = 400;

function words(day: Temporal.PlainDate, { locale }: Speaking, options: Intl.DateTimeFormatOptions): string {
  return day.toLocaleString(locale === "nl" ? "nl-NL" : "en-GB", options);
}

async function timesOn({ db }: TownContext, { wish, speaking }: Chosen, first: Temporal.PlainDate, last: Temporal.PlainDate) {
  const found = await timesBetween(db, { ...wish, from: startOfDay(first, speaking.timeZone), until: startOfDay(last.add({ days: 1 }), speaking.timeZone), size: MOST });
  return { times: found.slice(0, MOST), more: found.length > MOST };
}

/** A month as a table of weeks, and the days on which there is something as a list. */
export async function monthView(town: TownContext, chosen: Chosen, month: Temporal.PlainYearMonth, today: Temporal.PlainDate) {
  const { speaking, choice } = chosen;
  const weeks = weeksOf(month);
  const all = weeks.flat();
  const { times, more } = await timesOn(town, chosen, all[0] ?? today, all.at(-1) ?? today);
  const days = onDays(times, all, speaking);
  const inMonth = (day: Temporal.PlainDate) => day.toPlainYearMonth().equals(month);
  return {
    name: words(month.toPlainDate({ day: 1 }), speaking, { month: "long", year: "numeric" }),
    more,
    weekdays: weekAround(today).map((day) => ({ short: words(day, speaking, { weekday: "short" }), long: words(day, speaking, { weekday: "long" }) })),
    weeks: weeks.map((week, index) => {
      const name = weekName(week[0] ?? today);
      return {
        name,
        number: week[0]?.weekOfYear ?? 1,
        href: withChoice(agendaPaths.week(name), choice),
        days: week.map((day, weekday) => ({ ...(days[index * 7 + weekday] ?? { day: day.toString(), label: "", lines: [] }), number: day.day, inMonth: inMonth(day), today: day.equals(today) })),
      };
    }),
    days: days.filter(({ lines }, index) => lines.length > 0 && inMonth(all[index] ?? today)),
  };
}

/** A week day by day. */
export async function weekView(town: TownContext, chosen: Chosen, monday: Temporal.PlainDate) {
  const { speaking } = chosen;
  const week = weekAround(monday);
  const sunday = week.at(-1) ?? monday;
  const { times } = await timesOn(town, chosen, monday, sunday);
  const today = speaking.now.getTime();
  return {
    span: `${words(monday, speaking, monday.month === sunday.month ? { day: "numeric" } : { day: "numeric", month: "long" })} – ${words(sunday, speaking, { day: "numeric", month: "long", year: "numeric" })}`,
    days: onDays(times, week, speaking).map((day, index) => {
      const date = week[index] ?? monday;
      const begins = startOfDay(date, speaking.timeZone).getTime();
      return { ...day, label: capital(day.label), today: begins <= today && today < startOfDay(date.add({ days: 1 }), speaking.timeZone).getTime() };
    }),
  };
}
