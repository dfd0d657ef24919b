import { z } from "zod";
import { themes } from "./domain/facts.ts";

/** What a town may set about its agenda. */
export const agendaSettings = z.object({
  /** Which themes one can choose from. */
  themes: z.array(z.enum(themes)).min(1).default([...themes]),
  /** Who may put something in it: every resident, or only organisations. */
  writers: z.enum(["residents", "organisations"]).default("residents"),
  audienceDefault: z.enum(["neighbourhood", "town"]).default("town"),
  /** Whether the form asks to sign up unless somebody says otherwise. */
  signingUpDefault: z.boolean().default(false),
  repliesOpen: z.boolean().default(true),
});
