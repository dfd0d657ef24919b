import { Temporal } from "temporal-polyfill";
import { dayIn, daysLater, endOfDay } from "#app/platform/times/day.ts";

/** The hour of the day, on the town's clock, at which people are reminded: nobody is woken. */
const HOUR = 9;

/** How long after an organisation should have answered its town's connectors are asked, in days. */
const PATIENCE_DAYS = 3;
/** How often somebody is asked again from then on, in days. */
const AGAIN_DAYS = 7;

function morningOf(timeZone: string, day: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour: HOUR }) }).epochMilliseconds);
}

/**
 * Until when an organisation has to answer: the end of the last of so many whole days after the one on which it heard.
 * @param openedAt when it heard
 */
export function dueFor(timeZone: string, openedAt: Date, answerDays: number): Date {
  return endOfDay(timeZone, daysLater(dayIn(timeZone, openedAt), answerDays));
}

/** When it is reminded for the first time: in the morning of the day halfway. */
export function halfway(timeZone: string, openedAt: Date, answerDays: number): Date {
  return morningOf(timeZone, daysLater(dayIn(timeZone, openedAt), Math.ceil(answerDays / 2)));
}

/** When it is told that its time is over: in the morning after its last day. */
export function whenOver(timeZone: string, dueAt: Date): Date {
  return morningOf(timeZone, dayIn(timeZone, dueAt));
}

/** When others are asked in its place. */
export function whenHanded(timeZone: string, dueAt: Date): Date {
  return morningOf(timeZone, daysLater(dayIn(timeZone, dueAt), PATIENCE_DAYS));
}

/** When those who were asked at a moment are asked again. */
export function askedAgain(timeZone: string, at: Date): Date {
  return morningOf(timeZone, daysLater(dayIn(timeZone, at), AGAIN_DAYS));
}

/** The first morning after a moment: who missed a step by a standstill still has a night for the next. */
export function nextMorning(timeZone: string, at: Date): Date {
  return morningOf(timeZone, daysLater(dayIn(timeZone, at), 1));
}
