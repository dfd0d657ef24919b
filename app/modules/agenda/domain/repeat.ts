import { Temporal } from "temporal-polyfill";
import { zoned, type WallTime } from "./wall-time.ts";
import { weekdays, type Weekday } from "./weekdays.ts";

/** How somebody says that something comes back; the few ways in which things in a neighbourhood do. */
export type Repeat =
  | { kind: "none" }
  /** On these days of every week, or of every second one. */
  | { kind: "weekly"; every: 1 | 2; days: readonly Weekday[]; until: Temporal.PlainDate | null }
  /** On the same weekday of every month as it begins on: the second Tuesday, or the last. */
  | { kind: "monthly"; from: "start" | "end"; until: Temporal.PlainDate | null };

export function weekdayOf(wall: WallTime): Weekday {
  return weekdays[Temporal.PlainDateTime.from(wall).dayOfWeek - 1] ?? "MO";
}

/** Which Tuesday of its month a day is: 1 to 5. */
export function weekOfMonth(wall: WallTime): number {
  return Math.ceil(Temporal.PlainDateTime.from(wall).day / 7);
}

/** Whether the same weekday does not come again in its month. */
export function isLastOfMonth(wall: WallTime): boolean {
  const day = Temporal.PlainDateTime.from(wall);
  return day.day + 7 > day.daysInMonth;
}

/** The last moment of a day, as UNTIL wants it beside a DTSTART in a zone: in UTC. */
function untilUtc(day: Temporal.PlainDate, timeZone: string): string {
  const end = zoned(`${day.toString()}T23:59`, timeZone).toInstant();
  return `${end.toString({ smallestUnit: "second" }).replaceAll(/[-:]/g, "")}`;
}

/**
 * The rule that says so in iCalendar (RFC 5545 3.3.10); null for what is held once.
 * @param start of the first time, from which a monthly rule takes its day
 */
export function ruleFor(repeat: Repeat, start: { startsLocal: WallTime; timeZone: string; allDay: boolean }): string | null {
  if (repeat.kind === "none") return null;
  const end = repeat.until === null ? [] : [`UNTIL=${start.allDay ? repeat.until.toString().replaceAll("-", "") : untilUtc(repeat.until, start.timeZone)}`];
  if (repeat.kind === "weekly") {
    const days = weekdays.filter((day) => repeat.days.includes(day) || day === weekdayOf(start.startsLocal));
    return ["FREQ=WEEKLY", ...(repeat.every === 2 ? ["INTERVAL=2"] : []), `BYDAY=${days.join(",")}`, ...end].join(";");
  }
  // Not every month has a fifth Tuesday: whoever begins on one means the last.
  const week = weekOfMonth(start.startsLocal);
  const which = repeat.from === "end" || week === 5 ? -1 : week;
  return ["FREQ=MONTHLY", `BYDAY=${which}${weekdayOf(start.startsLocal)}`, ...end].join(";");
}

function isWeekday(text: string): text is Weekday {
  return weekdays.some((day) => day === text);
}

function untilOf(text: string | undefined, timeZone: string): Temporal.PlainDate | null | undefined {
  if (text === undefined) return null;
  const [, year, month, day, time] = /^(\d{4})(\d\d)(\d\d)(T\d{6}Z)?$/.exec(text) ?? [];
  if (!year || !month || !day) return undefined;
  if (!time) return Temporal.PlainDate.from(`${year}-${month}-${day}`);
  const instant = Temporal.Instant.from(`${year}-${month}-${day}T${time.slice(1, 3)}:${time.slice(3, 5)}:${time.slice(5, 7)}Z`);
  return instant.toZonedDateTimeISO(timeZone).toPlainDate();
}

/**
 * A rule as somebody would say it; undefined for one that none of our ways says, such as those that come from elsewhere.
 */
export function repeatOf(rule: string | null, start: { startsLocal: WallTime; timeZone: string }): Repeat | undefined {
  if (rule === null) return { kind: "none" };
  const parts = new Map(rule.split(";").map((part): [string, string] => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)]));
  const until = untilOf(parts.get("UNTIL"), start.timeZone);
  const interval = parts.get("INTERVAL") ?? "1";
  const beyond = [...parts.keys()].some((name) => !["FREQ", "INTERVAL", "BYDAY", "UNTIL", "WKST"].includes(name));
  if (beyond || until === undefined || (parts.get("WKST") ?? "MO") !== "MO") return undefined;
  const byDay = (parts.get("BYDAY") ?? weekdayOf(start.startsLocal)).split(",");
  if (parts.get("FREQ") === "WEEKLY" && (interval === "1" || interval === "2") && byDay.every(isWeekday)) {
    return { kind: "weekly", every: interval === "2" ? 2 : 1, days: byDay, until };
  }
  const [, which, day] = /^(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)$/.exec(byDay.length === 1 ? (byDay[0] ?? "") : "") ?? [];
  if (parts.get("FREQ") !== "MONTHLY" || interval !== "1" || !parts.has("BYDAY") || day !== weekdayOf(start.startsLocal)) return undefined;
  if (which === "-1") return isLastOfMonth(start.startsLocal) ? { kind: "monthly", from: "end", until } : undefined;
  return Number(which) === weekOfMonth(start.startsLocal) ? { kind: "monthly", from: "start", until } : undefined;
}
