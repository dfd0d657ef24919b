import { z } from "zod";

/** What a town may set about organisations. */
export const organisationSettings = z.object({
  /** Whether a page shows what the organisation wrote, below what it is. */
  showsItems: z.boolean().default(true),
});
