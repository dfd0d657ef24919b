import { z } from "zod";
import { itemFields, missing } from "#app/platform/content/writing/forms.ts";
import { timesFields } from "#app/platform/times/times.ts";
import { reaches } from "./domain/match.ts";
import { outcomes, ways } from "./domain/outcome.ts";
import { skills } from "./domain/skills.ts";

/** How somebody likes to be reached first; numbers and addresses they give themselves, in the conversation. */
export const contacts = ["chat", "call", "meet"] as const;

const degrees = (most: number) => z.coerce.number<string>().min(-most).max(most).optional();

/** What asking and offering have in common, beside what every item has. The text may stay empty: the title says what is needed. */
const shared = {
  ...itemFields,
  body: z.string().trim().max(3_000).default(""),
  ...timesFields,
  until: z.iso.date().optional(),
  /** Where it is. */
  neighbourhood: z.uuid(),
  /** Where a browser says that somebody is; moved to a coarse grid before it is kept. */
  lat: degrees(90),
  lon: degrees(180),
  contact: z.enum(contacts).default("chat"),
};

interface Unfinished {
  scope?: string;
  neighbourhoods?: readonly string[];
  intent?: string;
}

/** What goes out says for whom it is; asked whatever else is wrong. */
function refuseForNobody({ scope, neighbourhoods = [], intent }: Unfinished, context: z.RefinementCtx): void {
  if (intent === "publish" && scope === "neighbourhoods" && neighbourhoods.length === 0) missing(context, "array", ["neighbourhoods"], neighbourhoods);
}

const asking = { when: () => true } as const;

/** What somebody fills in to ask for help; the same in the browser and on the server. */
export const askForm = z.object({ ...shared, skill: z.enum(skills) }).superRefine(refuseForNobody, asking);

/** What somebody fills in to offer help. */
export const offerForm = z.object({ ...shared, skills: z.array(z.enum(skills)).min(1).max(skills.length), reach: z.enum(reaches).default("adjacent") }).superRefine(refuseForNobody, asking);

export type AskInput = z.infer<typeof askForm>;
export type OfferInput = z.infer<typeof offerForm>;

/** "I can help" on the page of a request, "I would like that" on that of an offer. */
export const answerForm = z.object({ key: z.uuid(), body: z.string().trim().min(1).max(2_000) });

/** Longest thank-you, in characters: it is read whole in the one line that its reader is told. */
export const MOST_THANKS = 200;

/** What became of it, as its page or a mail's link asks; `still` where it goes on. */
export const outcomeForm = z.object({
  outcome: z.enum([...outcomes, "still"]),
  way: z.enum(ways).optional(),
  helper: z.uuid().optional(),
  thanks: z.string().trim().max(MOST_THANKS).default(""),
});

/** Whom a town asks when neighbours and connectors do not answer. */
export const arrangeForm = z.object({ organisation: z.uuid().optional() });
