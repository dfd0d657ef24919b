import { z } from "zod";
import { brokenRules } from "../house-rules.ts";

/** What is done with what somebody published. */
export const contentChoices = ["approve", "request-edit", "hide", "remove"] as const;
export type ContentChoice = (typeof contentChoices)[number];

/** What is asked of, or taken from, who published it. */
export const measures = ["none", "warn", "mute-7", "mute-30", "block"] as const;
export type Measure = (typeof measures)[number];

/** Days that a mute lasts. */
export const muteDays: Partial<Record<Measure, number>> = { "mute-7": 7, "mute-30": 30 };

/**
 * A moderator's decision. Whatever restricts somebody names the rule and says what it is about, in words for its author (DSA, art. 17).
 */
export const choice = z
  .object({
    content: z.enum(contentChoices),
    measure: z.enum(measures).default("none"),
    rule: z.enum(brokenRules).optional(),
    facts: z.string().trim().max(2_000).default(""),
    note: z.string().trim().max(2_000).default(""),
  })
  .superRefine(
    ({ content, measure, rule, facts }, context) => {
      if (content === "approve" && measure === "none") return;
      if (rule === undefined) context.addIssue({ code: "invalid_type", expected: "string", path: ["rule"], input: rule });
      if (facts.length < 10) context.addIssue({ code: "too_small", minimum: 10, origin: "string", inclusive: true, path: ["facts"], input: facts });
    },
    { when: ({ value }) => typeof value === "object" && value !== null && "content" in value && typeof value.content === "string" },
  );
export type Choice = z.infer<typeof choice>;
