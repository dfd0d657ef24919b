import { parseArgs } from "node:util";
import { z } from "zod";

const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

const schema = z.object({ towns: count(1, 5_000).default(300), residents: count(20, 2_000_000).default(100_000), smtp: z.boolean().default(false) });

/** How many residents in how many towns get an edition, and whether it really leaves, to a post of the bench's own. */
export type EditionOptions = z.infer<typeof schema>;

/** Reads the command line. @throws Error in one sentence when it is not understood */
export function readEditionOptions(args: string[]): EditionOptions {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ args, options: { towns: text, residents: text, smtp: { type: "boolean" } } });
  const parsed = schema.safeParse({ ...values });
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => `--${issue.path.join(".")} is not right: ${issue.message}.`).join("\n"));
  return parsed.data;
}
