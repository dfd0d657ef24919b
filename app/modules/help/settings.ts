import { z } from "zod";

const wakingHours = z.int().min(1).max(130);

/** What a town may set about help. Hours are waking hours: nobody is asked to answer at night. */
export const helpSettings = z.object({
  neighbourHours: wakingHours.default(6),
  adjacentHours: wakingHours.default(6),
  connectorHours: wakingHours.default(8),
  organisationHours: wakingHours.default(13),
  adminHours: wakingHours.default(13),
  /** How many neighbours are told of a request at each step. */
  neighboursAtOnce: z.int().min(1).max(20).default(5),
  /** How often somebody who offers help is told of requests in a week. */
  mostPerWeek: z.int().min(1).max(20).default(3),
  /** Days after which somebody who asked is asked how it went. */
  remindDays: z.int().min(1).max(30).default(4),
  /** Days after which a request that nobody speaks of any more is ended. */
  endDays: z.int().min(7).max(365).default(60),
  /** Days that what is over is kept. */
  keepDays: z.int().min(30).max(1_500).default(400),
  /** Whom to call as well, a line each: "Sociaal team: 0183-000000". */
  ownLines: z.string().trim().max(600).default(""),
});

export type HelpSettings = z.infer<typeof helpSettings>;
