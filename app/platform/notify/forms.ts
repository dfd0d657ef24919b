import { z } from "zod";

const hour = z.coerce.number<string>().int().min(0).max(23);

/** What a resident fills in about being told; the same in the browser and on the server. */
export const preferencesForm = z.object({
  /** The boxes that are ticked, each as `<kind> <channel>`. */
  boxes: z.array(z.string().max(60)).max(200).default([]),
  quiet: z.boolean().default(false),
  from: hour,
  until: hour,
});
