import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** What this installation is, as its package says. */
export const PRODUCT = z.object({ name: z.literal("samen"), version: z.string() }).parse(JSON.parse(readFileSync(path.resolve("package.json"), "utf8")));
