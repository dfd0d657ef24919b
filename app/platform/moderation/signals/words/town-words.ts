import { z } from "zod";

/** Where a word on the list counts: alone and in compounds, alone only, or as the beginning of a compound only. */
export const wordPlaces = ["anywhere", "alone", "compound"] as const;

/** A word, or several in a row, that a town wants to hear of. */
export const townWord = z.object({
  word: z.string().trim().min(2).max(80),
  where: z.enum(wordPlaces).default("anywhere"),
});
export type TownWord = z.infer<typeof townWord>;

/** Most words on a list; each text is held against all of them. */
export const MOST_WORDS = 500;
export const townWords = z.array(townWord).max(MOST_WORDS);
