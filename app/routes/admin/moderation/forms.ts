import { z } from "zod";
import { actions } from "#app/platform/moderation/rules/rule.ts";
import { lookAts } from "#app/platform/moderation/settings.ts";
import { signalKinds } from "#app/platform/moderation/signals/signal.ts";
import { version } from "../forms.ts";

/** What a condition may ask, in the order in which the builder offers it. */
export const conditionKinds = ["signal", "words", "link", "score", "new-account", "few-approved", "content-kind", "neighbourhood"] as const;
export type ConditionKind = (typeof conditionKinds)[number];

export const MOST_CONDITIONS = 10;
const MOST_WORDS = 50;

const whole = (least: number, most: number) => z.coerce.number<string>().int().min(least).max(most);
const linesOf = (text: string) => text.split(/[\n,]/).map((line) => line.trim()).filter(Boolean);

/** Words as somebody types them: one a line, or with commas. */
const wordLines = z
  .string()
  .max(4_000)
  .superRefine((text, context) => {
    const words = linesOf(text);
    const issue = { inclusive: true, input: text } as const;
    if (words.length === 0) context.addIssue({ code: "too_small", origin: "string", minimum: 1, ...issue });
    if (words.length > MOST_WORDS) context.addIssue({ code: "too_big", origin: "array", maximum: MOST_WORDS, ...issue });
    if (words.some((word) => word.length < 2)) context.addIssue({ code: "too_small", origin: "string", minimum: 2, ...issue });
    if (words.some((word) => word.length > 80)) context.addIssue({ code: "too_big", origin: "string", maximum: 80, ...issue });
  })
  .transform(linesOf);

const chosen = (each: z.ZodString | z.ZodUUID) => z.array(each).min(1).max(MOST_WORDS);

const conditionRow = z.discriminatedUnion("if", [
  z.object({ if: z.literal("signal"), signal: z.enum(signalKinds) }),
  z.object({ if: z.literal("words"), words: wordLines }),
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
    /** Id of a new rule, so that the same form sent twice makes one. */
    key: z.uuid().optional(),
  })
  .superRefine(({ action, label }, context) => {
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
