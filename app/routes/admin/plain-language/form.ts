import { z } from "zod";
import { version } from "../forms.ts";

/** The town's own words for the coach, as lines; what is wrong with a line is said by its number. */
export const plainWordsForm = z.object({ version, lines: z.string().max(20_000).default("") });
