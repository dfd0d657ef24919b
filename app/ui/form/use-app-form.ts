import { useForm, type DefaultValue, type SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import { useUiSetting } from "../setting.tsx";
import { formConstraint } from "./constraint.ts";
import { formErrors } from "./error-messages.ts";

type Shape = Record<string, unknown>;

/**
 * A form on a schema that browser and server share. Without scripts the server's answer refills what was typed and puts messages
 * beside the fields; with them the same happens before anything is sent.
 *
 * @param schema what the fields must be
 * @param lastResult what `readForm` refused, as the action returned it
 * @param defaults what the fields hold at first
 * @param options `id` when a page has more than one form
 * @returns the form and its fields, for `AppForm` and the field components
 */
export function useAppForm<Input extends Shape, Output>(
  schema: z.ZodType<Output, Input>,
  lastResult?: SubmissionResult | null,
  defaults?: DefaultValue<Input>,
  { id }: { id?: string } = {},
) {
  const { locale } = useUiSetting();
  return useForm<Input, Output>({
    id,
    lastResult,
    defaultValue: defaults,
    constraint: formConstraint(schema),
    shouldValidate: "onSubmit",
    shouldRevalidate: "onInput",
    onValidate: ({ formData }) => parseWithZod(formData, { schema, error: formErrors(locale) }),
  });
}
