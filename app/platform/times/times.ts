import { z } from "zod";

/** Days of the week as ISO 8601 counts them: 1 is Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** Parts of a day, as people say them. */
export const dayParts = ["morning", "afternoon", "evening"] as const;
export type DayPart = (typeof dayParts)[number];

/** When somebody can, or wants it. Nothing chosen means that any will do. */
export interface Times {
  days: readonly number[];
  parts: readonly DayPart[];
}

/** What two people have in common; empty where either has no wish. */
export interface SharedTimes {
  days: number[];
  parts: DayPart[];
}

function shared<T>(one: readonly T[], other: readonly T[]): T[] | undefined {
  if (one.length === 0 || other.length === 0) return [];
  const both = one.filter((each) => other.includes(each));
  return both.length > 0 ? both : undefined;
}

/** The days and parts of a day that suit both; undefined when there are none. */
export function sharedTimes(one: Times, other: Times): SharedTimes | undefined {
  const days = shared(one.days, other.days);
  const parts = shared(one.parts, other.parts);
  return days && parts ? { days, parts } : undefined;
}

/** A part of the day by its name; undefined for another word. */
export function dayPartOf(name: string): DayPart | undefined {
  return dayParts.find((part) => part === name);
}

/** The fields of a form that asks when somebody can. */
export const timesFields = {
  days: z.array(z.enum(["1", "2", "3", "4", "5", "6", "7"])).max(7).default([]),
  parts: z.array(z.enum(dayParts)).max(3).default([]),
};
