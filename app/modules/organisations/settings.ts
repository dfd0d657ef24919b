import { z } from "zod";

/** What a town may set about organisations. */
export const organisationSettings = z.object({
  /** Whether a page shows what the organisation does and wrote, below what it is. */
  showsItems: z.boolean().default(true),
  /** Whether residents can begin an initiative, which is an organisation too. */
  initiatives: z.boolean().default(true),
  /** Whether somebody of the team looks at a new initiative before others see it, whoever begins it. */
  initiativesWait: z.boolean().default(true),
});
