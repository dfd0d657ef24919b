import { z } from "zod";
import { facts, type Facts } from "../rules/facts.ts";
import { brokenRules } from "../house-rules.ts";
import { reason } from "../rules/reason.ts";
import { actions } from "../rules/rule.ts";

/** A rule that a text met, as it was then. */
export const ruleHit = z.object({
  id: z.string(),
  name: z.string(),
  action: z.enum(actions),
  label: z.string().optional(),
  guards: z.enum(brokenRules).optional(),
  because: z.array(reason),
});
export type RuleHit = z.infer<typeof ruleHit>;

const missing = z.object({ fine: z.int(), harmful: z.int() });
/** What the classifier made of it, or how much it still has to learn. */
export const judgement = z.discriminatedUnion("trained", [
  z.object({ trained: z.literal(true), score: z.number(), words: z.array(z.object({ word: z.string(), weight: z.number() })) }),
  z.object({ trained: z.literal(false), missing }),
]);

export const assessment = z.object({ facts, judgement, hits: z.array(ruleHit) });

/** All that is known of a text before anybody read it. */
export type Assessment = z.infer<typeof assessment>;
export type { Facts };
