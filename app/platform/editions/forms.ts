import { z } from "zod";

/** What a resident fills in about the edition; the same in the browser and on the server. */
export const editionForm = z
  .object({
    wanted: z.boolean().default(false),
    neighbourhoods: z.array(z.uuid()).max(100).default([]),
    withAdjacent: z.boolean().default(false),
    kinds: z.array(z.string().max(60)).max(100).default([]),
    days: z.array(z.enum(["1", "2", "3", "4", "5", "6", "7"])).default([]),
    hour: z.coerce.number<string>().int().min(0).max(23),
  })
  .superRefine(({ wanted, days }, context) => {
    if (wanted && days.length === 0) context.addIssue({ code: "too_small", minimum: 1, origin: "array", inclusive: true, path: ["days"], input: days });
  });
