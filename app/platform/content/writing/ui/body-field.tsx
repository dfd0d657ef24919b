import type { FieldMetadata } from "@conform-to/react";
import { CoachedTextArea } from "#app/platform/plain-language/ui/coached-text-area.tsx";

interface BodyFieldProps {
  field: FieldMetadata<string | undefined>;
  label: string;
  description?: string;
  rows?: number;
}

/** The text of an item. A draft may lack it, so its schema asks for none; what goes out needs it, so the page says so. */
export function BodyField({ field: { id, name, key, errorId, descriptionId, errors, defaultValue, maxLength }, label, description, rows = 9 }: BodyFieldProps) {
  return <CoachedTextArea field={{ id, name, key, errorId, descriptionId, errors, defaultValue, maxLength, required: true }} label={label} description={description} rows={rows} count />;
}
