import { z } from "zod";
import { Temporal } from "temporal-polyfill";
import { emailAddress } from "#app/platform/identity/email-address.ts";

/** The platform's own site keeps the time of the Netherlands. */
export const PLATFORM_ZONE = "Europe/Amsterdam";

/** Where workshops are found on the platform's site. */
export const workshopPaths = {
  list: "/workshops",
  one: (id: string) => `/workshops/${id}`,
  booking: (word: string) => `/workshops/plaats/${word}`,
  operator: "/operator/workshops",
  operatorOne: (id: string) => `/operator/workshops/${id}`,
};

/** As many people one booking can bring. */
export const MOST_PEOPLE = 6;

/** What somebody fills in to come to a workshop. */
export const bookingForm = z.object({
  name: z.string().trim().min(2).max(80),
  email: emailAddress,
  organisation: z.string().trim().max(100).default(""),
  people: z.coerce.number<string>().int().min(1).max(MOST_PEOPLE).default(1),
});
export type BookingWish = z.infer<typeof bookingForm>;

/** What somebody with a place does with it. */
export const bookingAction = z.discriminatedUnion("do", [z.object({ do: z.literal("cancel") }), z.object({ do: z.literal("move"), to: z.uuid() })]);

const day = z.iso.date();
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What an operator fills in of a workshop, in the time of the Netherlands. */
export const workshopForm = z
  .object({
    title: z.string().trim().min(3).max(100),
    text: z.string().trim().max(4000).default(""),
    day,
    from: time,
    until: time,
    place: z.string().trim().min(2).max(200),
    onlineUrl: z.union([z.literal(""), z.url({ protocol: /^https$/ }).max(400)]).default(""),
    seats: z.coerce.number<string>().int().min(1).max(500),
    version: z.coerce.number<string>().int().positive().default(1),
  })
  .superRefine(({ from, until }, context) => {
    if (until <= from) context.addIssue({ code: "custom", path: ["until"], message: "before" });
  });
export type WorkshopWish = z.infer<typeof workshopForm>;

/** The moment at which the clocks of the Netherlands show this; what they skip is an hour later (RFC 5545 and Temporal say so alike). */
export function momentOf(onDay: string, at: string): Date {
  return new Date(Temporal.PlainDateTime.from(`${onDay}T${at}`).toZonedDateTime(PLATFORM_ZONE).epochMilliseconds);
}

/** Day and time of the clocks of the Netherlands at a moment, as a form writes them. */
export function clockOf(moment: Date): { day: string; time: string } {
  const there = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(PLATFORM_ZONE);
  return { day: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: "minute" }) };
}
