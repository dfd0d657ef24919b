import { z } from "zod";
import { itemFields, missing, refuseUnfinished } from "#app/platform/content/writing/forms.ts";
import { timesFields } from "#app/platform/times/times.ts";
import { commitments, hoursPers, skills, targetGroups } from "./domain/choices.ts";
import { LONGEST_TASK, MOST_TASKS, tasksIn } from "./domain/tasks.ts";

/** What somebody fills in to look for a volunteer; the same in the browser and on the server. */
export const vacancyForm = z
  .object({
    ...itemFields,
    ...timesFields,
    /** A line each. */
    tasks: z.string().trim().max(MOST_TASKS * LONGEST_TASK).default(""),
    commitment: z.enum(commitments).default("lasting"),
    onceOn: z.iso.date().optional(),
    hours: z.coerce.number<string>().int().min(1).max(60).optional(),
    hoursPer: z.enum(hoursPers).default("week"),
    skills: z.array(z.enum(skills)).max(skills.length).default([]),
    targetGroups: z.array(z.enum(targetGroups)).max(targetGroups.length).default([]),
    /** Where it is done; none where that is anywhere in town. */
    neighbourhood: z.uuid().optional(),
    place: z.string().trim().min(1).max(200).optional(),
    seats: z.coerce.number<string>().int().min(1).max(500).default(1),
    expiresOn: z.iso.date(),
  })
  .superRefine(refuseUnfinished, { when: () => true })
  .superRefine(refuseVague, { when: () => true });

export type VacancyInput = z.infer<typeof vacancyForm>;

interface Vague {
  tasks?: string;
  intent?: string;
}

/** What goes out says what one will do; asked whatever else is wrong. */
function refuseVague({ tasks = "", intent }: Vague, context: z.RefinementCtx): void {
  if (intent === "publish" && tasksIn(tasks).length === 0) missing(context, "string", ["tasks"], tasks);
}
