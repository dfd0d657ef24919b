import { z } from "zod";

/** What a town may set about posts. */
export const postSettings = z.object({
  repliesOpen: z.boolean().default(true),
  audienceDefault: z.enum(["neighbourhood", "town"]).default("neighbourhood"),
});
