import { z } from "zod";
import { GRAM_PLACES, WORD_PLACES } from "./features.ts";

const count = z.int().min(0);
/** How many fine and how many harmful texts. */
const pair = z.object({ fine: count, harmful: count });
export type Pair = z.infer<typeof pair>;

/** A table by place; a place where nothing was counted is not in it. */
const table = (places: number) => z.record(z.string().regex(/^\d{1,5}$/), z.tuple([count, count])).refine((counts) => Object.keys(counts).every((place) => Number(place) < places));

/**
 * What a town's classifier remembers: counts and nothing else, so no text can be read back from it. Bounded by its tables: at most 16,384
 * places for words and 32,768 for letters in a row, under 1 MB as JSON with counts of four digits, whatever is learnt.
 */
export const modelSchema = z.object({
  version: z.literal(1),
  texts: pair,
  words: table(WORD_PLACES),
  grams: table(GRAM_PLACES),
});
export type Model = z.infer<typeof modelSchema>;
export type Table = Model["words"];

export function emptyModel(): Model {
  return { version: 1, texts: { fine: 0, harmful: 0 }, words: {}, grams: {} };
}
