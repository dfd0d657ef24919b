import { z } from "zod";

/** Most neighbourhoods and kinds somebody chooses; far above what a town has, low enough that a row stays small. */
const MOST = 100;

const FRIDAY = 5;
const END_OF_THE_AFTERNOON = 16;

const unique = <T>(values: T[]): T[] => [...new Set(values)];

/** What a resident chooses for the edition. What comes out is tidy: no doubles, days in the order of the week. */
export const editionChoice = z.object({
  /** Whose news it brings first. */
  neighbourhoodIds: z.array(z.uuid()).max(MOST).transform(unique),
  /** Whether neighbourhoods next to these count as near. */
  withAdjacent: z.boolean(),
  /** Kinds of item; none chosen means all, those of later modules too. */
  kinds: z.array(z.string().trim().min(1).max(60)).max(MOST).transform(unique),
  /** ISO days of the week on which it comes, 1 for Monday; none chosen means no edition at all. */
  days: z
    .array(z.number().int().min(1).max(7))
    .max(7)
    .transform((days) => unique(days).sort((one, other) => one - other)),
  /** Hour of the town's own clock at which it comes, 0 to 23. */
  hour: z.number().int().min(0).max(23),
});

export type EditionChoice = z.infer<typeof editionChoice>;

/** When an edition comes; all that the reckoning of windows needs of a choice. */
export type EditionRhythm = Pick<EditionChoice, "days" | "hour">;

/**
 * What holds for somebody who chose nothing yet: everything around home, at the end of the week.
 *
 * @param neighbourhoodId where they live; null when we do not know, and then it brings what is for the whole town
 */
export function defaultChoice(neighbourhoodId: string | null): EditionChoice {
  return {
    neighbourhoodIds: neighbourhoodId === null ? [] : [neighbourhoodId],
    withAdjacent: true,
    kinds: [],
    days: [FRIDAY],
    hour: END_OF_THE_AFTERNOON,
  };
}
