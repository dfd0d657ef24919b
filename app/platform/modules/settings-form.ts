import { z } from "zod";

interface Named {
  key: string;
  required: boolean;
}

/** One setting of a module as a form can draw it. */
export type SettingField =
  | (Named & { kind: "text"; format: "text" | "email" | "url"; long: boolean; minLength?: number; maxLength?: number })
  | (Named & { kind: "number"; whole: boolean; min?: number; max?: number })
  | (Named & { kind: "yes-no" })
  | (Named & { kind: "choice"; options: readonly string[] })
  | (Named & { kind: "choices"; options: readonly string[]; min?: number; max?: number });

/** Longer texts get a box of several lines. */
const ONE_LINE = 160;

const described = z.object({
  type: z.string(),
  enum: z.array(z.string()).optional(),
  format: z.string().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  items: z.object({ type: z.literal("string"), enum: z.array(z.string()) }).optional(),
});
const whole = z.object({ properties: z.record(z.string(), z.unknown()).default({}), required: z.array(z.string()).default([]) });

/**
 * Reads a module's settings schema as a list of fields. It may hold texts, numbers, yes or no, one of a list and any of a list, each
 * optional or with a default.
 *
 * @throws Error naming the setting that no form can draw
 */
export function settingFields(settings: z.ZodObject): SettingField[] {
  const { properties } = whole.parse(z.toJSONSchema(settings, { io: "input", unrepresentable: "any" }));
  return Object.entries(properties).map(([key, property]) => {
    const found = described.safeParse(property);
    const field = found.success ? fieldOf(key, found.data, settings.shape[key]) : undefined;
    if (!field) throw new Error(`The setting "${key}" is of a kind that no form can draw.`);
    return field;
  });
}

function fieldOf(key: string, shape: z.infer<typeof described>, schema: unknown): SettingField | undefined {
  const required = !(schema instanceof z.ZodOptional);
  switch (shape.type) {
    case "boolean":
      return { key, required: false, kind: "yes-no" };
    case "integer":
    case "number":
      return { key, required, kind: "number", whole: shape.type === "integer", min: bound(shape.minimum), max: bound(shape.maximum) };
    case "string": {
      if (shape.enum) return { key, required, kind: "choice", options: shape.enum };
      const { minLength, maxLength } = shape;
      const format = shape.format === "email" ? "email" : shape.format === "uri" ? "url" : "text";
      const filled = format !== "text" || (minLength ?? 0) > 0;
      return { key, required: required && filled, kind: "text", format, long: (maxLength ?? 0) > ONE_LINE, minLength, maxLength };
    }
    case "array":
      return shape.items ? { key, required: (shape.minItems ?? 0) > 0, kind: "choices", options: shape.items.enum, min: shape.minItems, max: shape.maxItems } : undefined;
    default:
      return undefined;
  }
}

/** A limit somebody meant; whole numbers carry those of the language itself. */
function bound(limit: number | undefined): number | undefined {
  return limit === undefined || Math.abs(limit) >= Number.MAX_SAFE_INTEGER ? undefined : limit;
}

/**
 * The schema of the form that is drawn from a module's settings. Unlike the settings' own it has no defaults: a box that is not ticked
 * means no, whatever the default says. What passes it has passed the module's schema too.
 */
export function settingsForm(settings: z.ZodObject): z.ZodType<Record<string, unknown>> {
  const fields = settingFields(settings);
  const shape = Object.fromEntries(fields.map((field) => [field.key, inputOf(field)]));
  return z.object(shape).superRefine((given, context) => {
    const { error } = settings.safeParse(given);
    for (const { path, message } of error?.issues ?? []) context.addIssue({ code: "custom", path: [...path], message, input: given });
  });
}

function inputOf(field: SettingField): z.ZodType {
  switch (field.kind) {
    case "yes-no":
      return z.boolean().default(false);
    case "choice": {
      const choice = z.enum(field.options);
      return field.required ? choice : choice.optional();
    }
    case "choices": {
      const list = z.array(z.enum(field.options)).min(field.min ?? 0).max(field.max ?? field.options.length);
      return field.required ? list : list.default([]);
    }
    case "number": {
      const number = (field.whole ? z.int() : z.number()).min(field.min ?? -Number.MAX_SAFE_INTEGER).max(field.max ?? Number.MAX_SAFE_INTEGER);
      return field.required ? number : number.optional();
    }
    case "text":
      return textOf(field);
  }
}

function textOf({ format, required, minLength = 0, maxLength = 10_000 }: Extract<SettingField, { kind: "text" }>): z.ZodType {
  const text = (format === "email" ? z.email() : format === "url" ? z.url() : z.string().trim()).min(minLength).max(maxLength);
  // Emptied is an answer: without this the default would come back.
  if (format === "text" && minLength === 0) return text.default("");
  return required ? text : text.optional();
}

/** What the form holds at first: today's settings as the fields write them. */
export function settingValues(settings: z.ZodObject, current: Readonly<Record<string, unknown>>): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const { key, kind } of settingFields(settings)) {
    const value = current[key];
    if (kind === "choices" && Array.isArray(value)) values[key] = value.map(String);
    else if (kind === "yes-no") values[key] = value === true ? "on" : "";
    else if (typeof value === "string" || typeof value === "number") values[key] = String(value);
  }
  return values;
}
