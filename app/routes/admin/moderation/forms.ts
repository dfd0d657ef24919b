import { z } from "zod";
import { brokenRules } from "#app/platform/moderation/house-rules.ts";
import { actions } from "#app/platform/moderation/rules/rule.ts";
import { lookAts } from "#app/platform/moderation/settings.ts";
import { signalKinds } from "#app/platform/moderation/signals/signal.ts";
import { MOST_WORDS as MOST_ON_LIST } from "#app/platform/moderation/signals/words/town-words.ts";
import { version } from "../forms.ts";

/** What a condition may ask, in the order in which the builder offers it. */
export const conditionKinds = ["signal", "words", "link", "score", "new-account", "few-approved", "content-kind", "neighbourhood"] as const;
export type ConditionKind = (typeof conditionKinds)[number];

export const MOST_CONDITIONS = 10;
const MOST_WORDS = 50;

const whole = (least: number, most: number) => z.coerce.number<string>().int().min(least).max(most);
const linesOf = (text: string) => [...new Set(text.split(/[\n,]/).map((line) => line.replace(/\s+/g, " ").trim().toLowerCase()).filter(Boolean))];

/** Words as somebody types them: one a line, or with commas. */
function wordLines({ least, most, longest }: { least: number; most: number; longest: number }) {
  return z
    .string()
    .max(longest)
    .superRefine((text, context) => {
      const words = linesOf(text);
      const issue = { inclusive: true, input: text } as const;
      if (words.length < least) context.addIssue({ code: "too_small", origin: "string", minimum: 1, ...issue });
      if (words.length > most) context.addIssue({ code: "too_big", origin: "array", maximum: most, ...issue });
      if (words.some((word) => word.length < 2)) context.addIssue({ code: "too_small", origin: "string", minimum: 2, ...issue });
      if (words.some((word) => word.length > 80)) context.addIssue({ code: "too_big", origin: "string", maximum: 80, ...issue });
    })
    .transform(linesOf);
}

const chosen = (each: z.ZodString | z.ZodUUID) => z.array(each).min(1).max(MOST_WORDS);

const conditionRow = z.discriminatedUnion("if", [
  z.object({ if: z.literal("signal"), signal: z.enum(signalKinds) }),
  z.object({ if: z.literal("words"), words: wordLines({ least: 1, most: MOST_WORDS, longest: 4_000 }) }),
  z.object({ if: z.literal("link") }),
  z.object({ if: z.literal("score"), percent: whole(1, 100) }),
  z.object({ if: z.literal("new-account"), days: whole(1, 3_650) }),
  z.object({ if: z.literal("few-approved"), below: whole(1, 1_000) }),
  z.object({ if: z.literal("content-kind"), kinds: chosen(z.string().min(1).max(60)) }),
  z.object({ if: z.literal("neighbourhood"), neighbourhoods: chosen(z.uuid()) }),
]);

/** A rule as the builder sends it: a row for each condition, with the field of its own kind. */
export const ruleForm = z
  .object({
    version,
    name: z.string().trim().min(1).max(120),
    match: z.enum(["all", "any"]),
    conditions: z.array(conditionRow).min(1).max(MOST_CONDITIONS),
    action: z.enum(actions),
    label: z.string().trim().max(40).default(""),
    guards: z.enum(brokenRules).optional(),
    /** Id of a new rule, so that the same form sent twice makes one. */
    key: z.uuid().optional(),
  })
  .superRefine(({ action, label, guards }, context) => {
    // Whoever is kept back hears by which rule (DSA, art. 17).
    if (action === "hold" && guards === undefined) context.addIssue({ code: "invalid_type", expected: "string", path: ["guards"], input: guards });
    if (action === "label" && label === "") context.addIssue({ code: "too_small", origin: "string", minimum: 1, inclusive: true, path: ["label"], input: label });
  });

export type RuleInput = z.infer<typeof ruleForm>;
export type RuleFields = z.input<typeof ruleForm>;

/** Buttons beside a rule. */
export const ruleAction = z.object({ do: z.enum(["on", "off", "up", "down", "try", "delete"]), rule: z.string().min(1).max(60), version });
export type RuleAction = z.infer<typeof ruleAction>;

/** What a town chooses about its moderation. */
export const settingsForm = z.object({
  version,
  firstPosts: whole(0, 20),
  lookAt: z.enum(lookAts),
  connectorHours: whole(1, 168),
  moderatorHours: whole(1, 168),
  appealDays: whole(1, 42),
});
export type SettingsFields = z.input<typeof settingsForm>;

const lines = wordLines({ least: 0, most: MOST_ON_LIST, longest: 40_000 }).default([]);

/** The words that a town listens for, one a line, by where they count. */
export const wordsForm = z
  .object({ version, anywhere: lines, alone: lines, compound: lines })
  .superRefine(({ anywhere, alone, compound }, context) => {
    const input = [...anywhere, ...alone, ...compound];
    if (input.length > MOST_ON_LIST) context.addIssue({ code: "too_big", origin: "array", maximum: MOST_ON_LIST, inclusive: true, path: ["anywhere"], input });
  });
export type WordsFields = z.input<typeof wordsForm>;

/** The button that goes back to the list that every town begins with. */
export const forgetForm = z.object({ do: z.literal("forget"), version });
