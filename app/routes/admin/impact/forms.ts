import { z } from "zod";
import { goalsForm } from "#app/platform/impact/figures.ts";

const households = z.preprocess((value) => (value === "" ? undefined : value), z.coerce.number<string>().int().min(0).max(1_000_000).optional());

/** What a town aims for, how many households it has where, and whether it shows its figures to others. */
export const goalsPageForm = goalsForm.extend({ areas: z.array(z.object({ id: z.uuid(), households })).max(400).default([]), shares: z.boolean().default(false) });
