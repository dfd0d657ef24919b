import { z } from "zod";

/** What moderators decided of a text. */
export const labels = ["fine", "harmful"] as const;
export const label = z.enum(labels);
export type Label = z.infer<typeof label>;
