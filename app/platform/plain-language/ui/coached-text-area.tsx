import { useFormMetadata } from "@conform-to/react";
import type { ComponentProps } from "react";
import { TextArea } from "#app/ui/form/text-field.tsx";
import { ASK_COACH } from "../ask.ts";
import { Coach } from "./coach.tsx";

/** A text box in which somebody writes for others, with the writing coach below it. Stands in an `AppForm` whose action reads it by `readForm`. */
export function CoachedTextArea({ quietBelow, ...area }: ComponentProps<typeof TextArea> & { quietBelow?: number }) {
  const { initialValue } = useFormMetadata();
  const { field } = area;
  const asked = initialValue?.[ASK_COACH] === field.name ? (field.defaultValue ?? "") : undefined;
  return (
    <div className="coached">
      <TextArea {...area} />
      <Coach box={field} asked={asked} quietBelow={quietBelow} />
    </div>
  );
}
