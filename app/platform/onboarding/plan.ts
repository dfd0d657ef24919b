import { z } from "zod";
import { emailAddress } from "#app/platform/identity/email-address.ts";
import { tenantFile } from "#app/platform/tenancy/tenant-file.ts";

/** Somebody who will run the town. */
export const plannedAdmin = z.object({ name: z.string().trim().min(2).max(60), email: emailAddress });

const moduleStart = z.object({
  enabled: z.boolean().optional(),
  label: z.object({ nl: z.string().trim().max(40), en: z.string().trim().max(40).optional() }).optional(),
  position: z.number().int().optional(),
  settings: z.record(z.string(), z.unknown()).optional(),
});

/** Everything of a town that is to be: its file, its first admins, and whose structure it takes over. The same for the command and for the pages. */
export const townPlan = tenantFile.safeExtend({
  modules: z.record(z.string(), moduleStart).default({}),
  admins: z.array(plannedAdmin).min(1).max(10),
  /** Slug of a town whose modules, words, house rules and front page it begins with; never its people or what they wrote. */
  copyFrom: z.string().max(63).optional(),
});

export type TownPlan = z.infer<typeof townPlan>;
