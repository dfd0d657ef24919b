import type { SubmissionResult } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";

/**
 * A form as it was sent, to be shown again; files stay behind, as a browser takes none back.
 * @param error messages by field
 */
export function typedForm(body: FormData, schema: z.ZodType, error: Readonly<Record<string, string[]>> = {}): SubmissionResult {
  const kept = new FormData();
  for (const [name, value] of body.entries()) if (typeof value === "string") kept.append(name, value);
  return { ...parseWithZod(kept, { schema }).reply(), status: "error", error: { ...error } };
}
