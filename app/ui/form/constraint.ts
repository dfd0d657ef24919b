import { getZodConstraint } from "@conform-to/zod/v4";
import { z } from "zod";

type Constraints = ReturnType<typeof getZodConstraint>;

/** What stands beneath "optional", "or else", "and then". */
function core(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return core(schema.unwrap());
  if (schema instanceof z.ZodPipe) return core(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  return schema;
}

function lengths(schema: z.core.$ZodType): { minLength?: number; maxLength?: number } {
  const text = core(schema);
  if (!(text instanceof z.ZodString)) return {};
  return { minLength: text.minLength ?? undefined, maxLength: text.maxLength ?? undefined };
}

/**
 * What a browser can check by itself before scripts have come, per field. Conform's own reading finds no lengths in this zod, which
 * no longer writes down what its checks amount to; they are added here.
 */
export function formConstraint(schema: z.core.$ZodType): Constraints {
  const found = getZodConstraint(schema);
  const whole = core(schema);
  if (!(whole instanceof z.ZodObject)) return found;
  const shape: z.core.$ZodShape = whole.shape;
  const fields = Object.entries(shape).map(([name, field]) => [name, { ...found[name], ...lengths(field) }] as const);
  return { ...found, ...Object.fromEntries(fields) };
}
