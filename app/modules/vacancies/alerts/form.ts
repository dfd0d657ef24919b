import { z } from "zod";
import { timesFields } from "#app/platform/times/times.ts";
import { commitments, skills, targetGroups } from "../domain/choices.ts";

/** What somebody wants to hear of; empty where any will do. */
export const alertForm = z.object({
  words: z.string().trim().max(100).default(""),
  neighbourhood: z.uuid().optional(),
  adjacent: z.literal("on").optional(),
  skills: z.array(z.enum(skills)).max(skills.length).default([]),
  targetGroups: z.array(z.enum(targetGroups)).max(targetGroups.length).default([]),
  commitment: z.enum(commitments).optional(),
  ...timesFields,
});

export type AlertInput = z.infer<typeof alertForm>;
