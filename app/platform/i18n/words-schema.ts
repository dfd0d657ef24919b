import { z } from "zod";
import type { Noun, Words } from "./words.ts";

const noun: z.ZodType<Noun> = z.object({ one: z.string().min(1).max(40), many: z.string().min(1).max(40), the: z.string().min(1).max(6) });

/** What a town may call things; apart from the words themselves so that the browser need not load a validator for them. */
export const wordsSchema = z.object({ neighbourhood: noun, post: noun } satisfies Record<keyof Words, z.ZodType<Noun>>);
