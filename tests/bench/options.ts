import { parseArgs } from "node:util";
import { z } from "zod";

const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

const schema = z.object({
  towns: count(2, 5_000),
  posts: count(300, 5_000_000),
  /** Time for each scenario at each size. */
  seconds: count(4, 600),
  connections: count(1, 200),
});

/** How much is measured, and for how long. */
export type BenchOptions = z.infer<typeof schema>;

const FULL = { towns: "300", posts: "300000", seconds: "8", connections: "10" };
const QUICK = { towns: "20", posts: "4000", seconds: "4", connections: "10" };

/**
 * Reads the command line.
 * @throws Error in one sentence when it is not understood
 */
export function readOptions(args: string[]): BenchOptions {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ args, options: { towns: text, posts: text, seconds: text, connections: text, quick: { type: "boolean" } } });
  const parsed = schema.safeParse({ ...(values.quick ? QUICK : FULL), ...values });
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => `--${issue.path.join(".")} is not right: ${issue.message}.`).join("\n"));
  return parsed.data;
}
