import { z } from "zod";
import { linesOf, sitesIn } from "./domain/sites.ts";

/** What a town may set about volunteer work. */
export const vacancySettings = z.object({
  /** Days within which an organisation answers whoever applies. */
  answerDays: z.int().min(2).max(30).default(7),
  /** Days that a vacancy stands, unless its writer chooses another last day. */
  standDays: z.int().min(7).max(365).default(60),
  /** Whether one can apply without an account. */
  withoutAccount: z.boolean().default(true),
  /**
   * Days that an application is kept once it is over. The Dutch data protection authority holds four weeks for usual:
   * https://autoriteitpersoonsgegevens.nl/themas/werk-en-uitkering/solliciteren
   */
  keepDays: z.int().min(7).max(365).default(28),
  /** On whose sites the list may be shown in a frame. */
  framing: z.enum(["everywhere", "listed", "nowhere"]).default("everywhere"),
  /** The sites, a line each, where they are listed: "https://www.buurthuis.nl". */
  frameSites: z.string().trim().max(2_000).refine((text) => linesOf(text).length === sitesIn(text).length).default(""),
  repliesOpen: z.boolean().default(true),
});
