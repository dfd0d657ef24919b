import { z } from "zod";
import { itemFields, missing, refuseUnfinished } from "#app/platform/content/writing/forms.ts";
import { accessFacts, closings, costs, reasons, signingUps, themes } from "./domain/facts.ts";
import { weekdays } from "./domain/weekdays.ts";

/** How often something comes back, as the form asks it. */
export const repeats = ["none", "weekly", "biweekly", "monthly", "monthly-last"] as const;

const day = z.iso.date();
const time = z.stringFormat("clock", /^([01]\d|2[0-3]):[0-5]\d$/);

/** A web address; whoever types none of the letters before it means https. */
const webAddress = z
  .string()
  .trim()
  .max(490)
  .transform((text) => (/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`))
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }));

/** Longest that something lasts, in days. */
const LONGEST = 31;

/** What somebody fills in about when it is, apart from its text. */
const timeFields = {
  startDate: day,
  startTime: time.optional(),
  endTime: time.optional(),
  /** Only where it lasts until another day. */
  endDate: day.optional(),
  allDay: z.literal("on").optional(),
  repeat: z.enum(repeats).default("none"),
  days: z.array(z.enum(weekdays)).default([]),
  until: day.optional(),
};

/**
 * What somebody fills in to put something in the agenda or change it; the same in the browser and on the server. Unlike its text, when it
 * is must be known of a draft too: what is not on a day is not in an agenda.
 */
export const eventForm = z
  .object({
    ...itemFields,
    ...timeFields,
    place: z.string().trim().min(1).max(200).optional(),
    onlineLink: webAddress.optional(),
    cost: z.enum(costs).default("unknown"),
    /** In euros, as people write it. */
    price: z.string().trim().pipe(z.stringFormat("price", /^\d{1,4}([.,]\d{1,2})?$/)).optional(),
    theme: z.enum(themes).optional(),
    access: z.array(z.enum(accessFacts)).default([]),
    signingUp: z.enum(signingUps).default("none"),
    capacity: z.coerce.number<string>().int().min(1).max(100_000).optional(),
    closes: z.enum(closings.map(String) as [string, ...string[]]).default("0"),
  })
  .superRefine(refuseUnfinished, { when: () => true })
  .superRefine(refuseOddTimes, { when: () => true });

export type EventInput = z.infer<typeof eventForm>;

type Times = Partial<Record<"startDate" | "startTime" | "endTime" | "endDate" | "until" | "allDay" | "repeat" | "cost" | "price" | "signingUp", string>> & { capacity?: unknown };

/** Longest night, in minutes: what ends later on the next morning's clock says on which day that is. */
const LONGEST_NIGHT = 360;

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Whether an end that is no later on the clock than its beginning is more than a night away: then a slip of the pen, or of another day. */
export function isPastTheNight(startTime: string, endTime: string): boolean {
  return endTime <= startTime && minutesOf(endTime) + 1440 - minutesOf(startTime) > LONGEST_NIGHT;
}

/** What does not go together in a form about when it is. It is asked whatever else is wrong, so any field may be absent here. */
function refuseOddTimes({ startDate, startTime, endTime, endDate, until, allDay, repeat, cost, price, signingUp, capacity }: Times, context: z.RefinementCtx): void {
  const wrong = (field: string, format: string, input = "") => context.addIssue({ code: "invalid_format", format, path: [field], input });
  if (!allDay && !startTime) missing(context, "string", ["startTime"], startTime);
  if (!allDay && startTime && endTime && !endDate && isPastTheNight(startTime, endTime)) wrong("endTime", "next_day", endTime);
  if (startDate && endDate && endDate < startDate) wrong("endDate", "last_day_first", endDate);
  if (startDate && endDate && daysBetween(startDate, endDate) > LONGEST - 1) wrong("endDate", "lasts_too_long", endDate);
  if (startDate && until && repeat !== "none" && until < startDate) wrong("until", "repeat_ends_first", until);
  if (cost && cost !== "paid" && price) wrong("price", "price_without_cost", price);
  if (signingUp === "none" && typeof capacity === "number") wrong("capacity", "seats_without_list", String(capacity));
  if (cost === "paid" && !price) missing(context, "string", ["price"], price);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

const recurrence = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);

/** The form with which somebody signs up. Without a time: for all of them. */
export const signUpForm = z.object({
  key: z.uuid(),
  recurrence: recurrence.optional(),
  people: z.coerce.number<string>().int().min(1).max(20).default(1),
});

/** Buttons about lists and times. What should be is said, not "the other way round", so that a double tap changes nothing. */
export const eventAction = z.discriminatedUnion("do", [
  z.object({ do: z.literal("sign-off"), registration: z.uuid() }),
  z.object({ do: z.literal("cancel-event"), reason: z.enum(reasons) }),
  z.object({ do: z.literal("resume-event") }),
]);

/** Buttons on the page of the times of an event. */
export const timeAction = z.discriminatedUnion("do", [
  z.object({ do: z.literal("cancel-time"), recurrence, reason: z.enum(reasons) }),
  z.object({ do: z.literal("resume-time"), recurrence }),
]);

/** To when one time is moved. */
export const moveForm = z.object({ recurrence, date: day, start: time, end: time.optional() });

/** The form with which an editor gives the address of their organisation's own calendar. */
export const sourceForm = z.object({
  organisation: z.uuid(),
  url: z.string().trim().min(8).max(1_000),
  theme: z.enum(themes).optional(),
});
