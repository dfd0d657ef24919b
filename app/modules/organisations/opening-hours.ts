import { z } from "zod";

/** Days of the week in the order of ISO 8601, named as schema.org names them in small letters. */
export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof weekdays)[number];

/** Wall time of the town, "09:30". */
export interface Hours {
  opens: string;
  closes: string;
}

/** When an organisation is open; a day that is absent it is closed. */
export type Week = Readonly<Partial<Record<Weekday, Hours>>>;

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { abort: true }).optional();

/** A day as it is filled in: both times, or neither. */
const day = z
  .object({ opens: time, closes: time })
  .default({})
  .superRefine(({ opens, closes }, context) => {
    if (opens === undefined && closes !== undefined) context.addIssue({ code: "invalid_type", expected: "string", path: ["opens"], input: opens });
    if (closes === undefined && opens !== undefined) context.addIssue({ code: "invalid_type", expected: "string", path: ["closes"], input: closes });
    if (opens !== undefined && closes !== undefined && closes <= opens) context.addIssue({ code: "invalid_format", format: "ends_first", path: ["closes"], input: closes });
  });

const closed = { monday: {}, tuesday: {}, wednesday: {}, thursday: {}, friday: {}, saturday: {}, sunday: {} };

/** A week as a form has it. */
export const weekForm = z.object({ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day, sunday: day }).default(closed);

export type WeekInput = z.infer<typeof weekForm>;

/** The days of a filled-in week on which there is somebody. */
export function openDays(week: WeekInput): { weekday: number; opens: string; closes: string }[] {
  return weekdays.flatMap((name, index) => {
    const { opens, closes } = week[name];
    return opens === undefined || closes === undefined ? [] : [{ weekday: index + 1, opens, closes }];
  });
}

/** A week of the rows it is kept in. */
export function weekOf(rows: readonly { weekday: number; opens: string; closes: string }[]): Week {
  const week: Partial<Record<Weekday, Hours>> = {};
  for (const { weekday, opens, closes } of rows) {
    const name = weekdays[weekday - 1];
    if (name) week[name] = { opens, closes };
  }
  return week;
}

/** Days in a row that have the same hours. */
export interface Stretch extends Hours {
  from: Weekday;
  until: Weekday;
}

/** A week as people say it: "monday until friday", and not five times the same. */
export function stretchesOf(week: Week): Stretch[] {
  const all: Stretch[] = [];
  let before: Weekday | undefined;
  for (const name of weekdays) {
    const hours = week[name];
    const last = all.at(-1);
    if (hours && last && last.until === before && last.opens === hours.opens && last.closes === hours.closes) last.until = name;
    else if (hours) all.push({ ...hours, from: name, until: name });
    before = name;
  }
  return all;
}
