import { Temporal } from "temporal-polyfill";
import { isPastTheNight, type EventInput } from "../forms.ts";
import { accessFacts, closings, costs, oneOf, signingUps, themeOf, type EventFacts } from "./facts.ts";
import { repeatOf, ruleFor, type Repeat } from "./repeat.ts";
import type { Series } from "./series.ts";
import { isShown, wallTime, zoned } from "./wall-time.ts";

const DAY = 1440;

function repeatIn({ repeat, days, until }: EventInput): Repeat {
  const end = until === undefined ? null : Temporal.PlainDate.from(until);
  switch (repeat) {
    case "none":
      return { kind: "none" };
    case "weekly":
    case "biweekly":
      return { kind: "weekly", every: repeat === "weekly" ? 1 : 2, days, until: end };
    case "monthly":
    case "monthly-last":
      return { kind: "monthly", from: repeat === "monthly" ? "start" : "end", until: end };
  }
}

/** Minutes from when it begins until it ends; what ends no later on the clock than it begins ends on the next day. */
function minutesOf({ startDate, startTime = "00:00", endTime, endDate, allDay }: EventInput, timeZone: string): number {
  if (allDay) return DAY * (1 + (endDate === undefined ? 0 : Temporal.PlainDate.from(startDate).until(endDate).days));
  if (endTime === undefined && endDate === undefined) return 0;
  const start = zoned(`${startDate}T${startTime}`, timeZone);
  const lastDay = Temporal.PlainDate.from(endDate ?? startDate);
  const overnight = endDate === undefined && endTime !== undefined && endTime <= startTime;
  const end = zoned(`${(overnight ? lastDay.add({ days: 1 }) : lastDay).toString()}T${endTime ?? startTime}`, timeZone);
  return Math.max(0, Math.round((end.epochMilliseconds - start.epochMilliseconds) / 60_000));
}

/** When it is, as somebody filled it in. */
export function seriesFrom(input: EventInput, timeZone: string): Series {
  const allDay = input.allDay !== undefined;
  const startsLocal = `${input.startDate}T${allDay ? "00:00" : (input.startTime ?? "00:00")}`;
  return { startsLocal, minutes: minutesOf(input, timeZone), timeZone, allDay, rule: ruleFor(repeatIn(input), { startsLocal, timeZone, allDay }) };
}

/** Whether the clocks of the zone show the time at which it begins. */
export function startIsShown(input: EventInput, timeZone: string): boolean {
  return input.allDay !== undefined || isShown(`${input.startDate}T${input.startTime ?? "00:00"}`, timeZone);
}

/** Everything else about it. */
export function factsFrom(input: EventInput): EventFacts {
  const { place, onlineLink, cost, price, theme, access, signingUp, capacity, closes } = input;
  const cents = cost === "paid" && price ? Math.round(Number(price.replace(",", ".")) * 100) : 0;
  return {
    place: place ?? null,
    onlineLink: onlineLink ?? null,
    // Nothing to pay is free.
    cost: cost === "paid" && cents === 0 ? "free" : cost,
    priceCents: cents > 0 ? cents : null,
    theme: theme ?? null,
    accessFacts: access,
    signingUp,
    capacity: signingUp === "none" ? null : (capacity ?? null),
    closesHours: Number(closes),
  };
}

/** An event's own row as the database has it. */
export interface EventRow extends Series {
  place: string | null;
  onlineLink: string | null;
  cost: string;
  priceCents: number | null;
  theme: string | null;
  accessFacts: readonly string[];
  signingUp: string;
  capacity: number | null;
  closesHours: number;
}

/** The row in the terms of the domain. */
export function factsOfRow(row: EventRow): EventFacts {
  const { place, onlineLink, priceCents, capacity } = row;
  return {
    place,
    onlineLink,
    priceCents,
    capacity,
    cost: oneOf(costs, row.cost),
    theme: themeOf(row.theme),
    accessFacts: accessFacts.filter((fact) => row.accessFacts.includes(fact)),
    signingUp: oneOf(signingUps, row.signingUp),
    closesHours: row.closesHours,
  };
}

/** The row as fields of its form, by name; a list gives its name several times. */
export function fieldsOfRow(row: EventRow): [name: string, value: string][] {
  const { startsLocal, minutes, timeZone, allDay, rule } = row;
  const repeat = repeatOf(rule, row) ?? { kind: "none" };
  const [startDate = "", startTime = ""] = startsLocal.split("T");
  const start = zoned(startsLocal, timeZone);
  const end = allDay ? start.add({ days: minutes / DAY - 1 }) : start.add({ minutes });
  const [endDate = "", endTime = ""] = wallTime(end).split("T");
  const nextMorning = endDate === start.toPlainDate().add({ days: 1 }).toString() && endTime <= startTime && !isPastTheNight(startTime, endTime);
  const until = repeat.kind === "none" ? null : repeat.until;
  const fields: [string, string | null][] = [
    ["startDate", startDate],
    ["startTime", allDay ? null : startTime],
    ["endTime", allDay || minutes === 0 ? null : endTime],
    ["endDate", endDate === startDate || (!allDay && nextMorning) ? null : endDate],
    ["allDay", allDay ? "on" : null],
    ["repeat", repeat.kind === "weekly" ? (repeat.every === 2 ? "biweekly" : "weekly") : repeat.kind === "monthly" ? (repeat.from === "end" ? "monthly-last" : "monthly") : "none"],
    ...(repeat.kind === "weekly" ? repeat.days.map((day): [string, string] => ["days", day]) : []),
    ["until", until?.toString() ?? null],
    ["place", row.place],
    ["onlineLink", row.onlineLink],
    ["cost", row.cost],
    ["price", row.priceCents === null ? null : (row.priceCents / 100).toFixed(2).replace(".", ",")],
    ["theme", row.theme],
    ...row.accessFacts.map((fact): [string, string] => ["access", fact]),
    ["signingUp", row.signingUp],
    ["capacity", row.capacity === null ? null : String(row.capacity)],
    ["closes", String(closings.find((hours) => hours === row.closesHours) ?? 0)],
  ];
  return fields.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]));
}

