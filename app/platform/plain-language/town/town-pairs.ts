import { z } from "zod";

/** So many words a town may add: they go along with every page of its members. */
export const MOST_PAIRS = 100;
export const LONGEST_SAID = 60;
export const LONGEST_INSTEAD = 80;

const said = z.string().trim().toLowerCase().min(2).max(LONGEST_SAID).regex(/^\p{L}[\p{L}\p{M}\d .'’-]*$/u);
const instead = z.string().trim().min(1).max(LONGEST_INSTEAD);

/** A word or phrase of an office, and what people in this town say instead. */
export const townPair = z.object({ from: said, to: instead });

/** A town's list; each word once. */
export const townPairs = z.array(townPair).max(MOST_PAIRS).refine((pairs) => new Set(pairs.map(({ from }) => from)).size === pairs.length);
