import { z } from "zod";
import { brokenRules } from "../house-rules.ts";
import { signalKinds } from "../signals/signal.ts";

/** Most values in one condition. */
const MOST = 50;

/** What a rule asks; each can be answered from the facts alone. */
export const condition = z.discriminatedUnion("if", [
  z.object({ if: z.literal("signal"), signal: z.enum(signalKinds) }),
  z.object({ if: z.literal("score"), atLeast: z.number().min(0).max(1) }),
  z.object({ if: z.literal("new-account"), belowDays: z.int().min(1).max(3_650) }),
  /** An author of whom fewer items than this were approved. */
  z.object({ if: z.literal("few-approved"), below: z.int().min(1).max(1_000) }),
  z.object({ if: z.literal("words"), words: z.array(z.string().trim().min(2).max(80)).min(1).max(MOST) }),
  z.object({ if: z.literal("link") }),
  z.object({ if: z.literal("content-kind"), kinds: z.array(z.string().min(1).max(60)).min(1).max(MOST) }),
  z.object({ if: z.literal("neighbourhood"), ids: z.array(z.string().min(1).max(60)).min(1).max(MOST) }),
]);
export type Condition = z.infer<typeof condition>;

/** What is done with a hit: looked at afterwards, kept back until somebody looked, or only marked. */
export const actions = ["queue", "hold", "label"] as const;
export type Action = (typeof actions)[number];

/** A rule as a town makes it. A label says what it is called; the other two need none. */
export const rule = z
  .object({
    id: z.string().min(1).max(60),
    name: z.string().trim().min(1).max(120),
    conditions: z.array(condition).min(1).max(10),
    match: z.enum(["all", "any"]),
    action: z.enum(actions),
    label: z.string().trim().min(1).max(40).optional(),
    /** The rule of the house or the law that it guards; the author of what it holds reads it. */
    guards: z.enum(brokenRules).optional(),
  })
  .refine(({ action, label }) => action !== "label" || label !== undefined, { path: ["label"], message: "label-missing" });
export type Rule = z.infer<typeof rule>;
