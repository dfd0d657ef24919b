import { z } from "zod";
import { signal } from "../signals/signal.ts";

/** All that rules know of an item, gathered when it was placed. Kept, it can be tried against rules that are made later. */
export const facts = z.object({
  signals: z.array(signal),
  /** From 0 to 1; null as long as the classifier has not learnt enough. */
  score: z.number().min(0).max(1).nullable(),
  /** Whole days since the author's account was made; null without an account. */
  authorAgeDays: z.number().min(0).nullable(),
  /** Items of the author that were approved before this one. */
  approvedItems: z.int().min(0),
  text: z.string(),
  /** Name of the kind of content, such as "post" or "reply". */
  kind: z.string(),
  /** Ids of the neighbourhoods it is for; empty for the whole town. */
  neighbourhoods: z.array(z.string()),
});
export type Facts = z.infer<typeof facts>;
