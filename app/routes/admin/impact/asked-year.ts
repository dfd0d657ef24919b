import { z } from "zod";
import { dayIn } from "#app/platform/times/day.ts";

/** Which year a page of figures is about; without one, the year it is. */
export const askedYear = z.object({ jaar: z.coerce.number<string>().int().min(2020).max(2100).optional().catch(undefined), gedaan: z.literal("ja").optional().catch(undefined) });

/** The year it is in a town. */
export function yearNow(timeZone: string, now: Date): number {
  return Number(dayIn(timeZone, now).slice(0, 4));
}
