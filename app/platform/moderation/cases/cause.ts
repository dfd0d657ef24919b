import { z } from "zod";
import { ruleHit } from "../gate/assessment.ts";

const nothing = z.object({});

/** Why a case is at the desk. What a rule saw is kept with it: rules change. */
export const cause = z.discriminatedUnion("kind", [
  /** One of the first texts of somebody new: how many came before it, and how many of them the town looks at. */
  z.object({ kind: z.literal("first-posts"), detail: z.object({ approved: z.int(), first: z.int() }) }),
  z.object({ kind: z.literal("all-posts"), detail: nothing }),
  z.object({ kind: z.literal("rule"), detail: ruleHit }),
  z.object({ kind: z.literal("report"), detail: nothing, reportId: z.uuid() }),
  /** A moderator came across it. */
  z.object({ kind: z.literal("own-look"), detail: nothing }),
  /** Its author changed it after it was asked, or after it was hidden. */
  z.object({ kind: z.literal("edited"), detail: nothing }),
  z.object({ kind: z.literal("appeal"), detail: nothing }),
  /** It breaks no rule; whoever wrote it may need more than neighbours. Says about what, never the words. */
  z.object({ kind: z.literal("care"), detail: z.object({ about: z.array(z.string()) }) }),
  /** A resident wants to begin something under its own name. */
  z.object({ kind: z.literal("initiative"), detail: nothing }),
]);

export type Cause = z.infer<typeof cause>;
export type CauseKind = Cause["kind"];
export const causeKinds = ["first-posts", "all-posts", "rule", "report", "own-look", "edited", "appeal", "care", "initiative"] as const satisfies readonly CauseKind[];
