import { z } from "zod";
import { dayParts } from "./domain/times.ts";
import { outcomes, ways } from "./domain/outcome.ts";
import { reaches } from "./domain/match.ts";
import { blurred } from "./domain/place.ts";
import { skills } from "./domain/skills.ts";

/** How somebody likes to be reached first; numbers and addresses they give themselves, in the conversation. */
export const contacts = ["chat", "call", "meet"] as const;

/** For whom it is, seen from the neighbourhood it is in. */
export const scopes = ["own", "adjacent", "town"] as const;

const degrees = (most: number) => z.coerce.number<string>().min(-most).max(most);

/** A whole number of 1 to 7 as a form writes it. */
const day = z.enum(["1", "2", "3", "4", "5", "6", "7"]);

/** What asking and offering have in common. */
const shared = {
  key: z.uuid(),
  /** The version that was opened; absent for what is new. */
  version: z.coerce.number<string>().int().positive().optional(),
  title: z.string().trim().min(3).max(120),
  body: z.string().trim().max(3_000).default(""),
  days: z.array(day).max(7).default([]),
  parts: z.array(z.enum(dayParts)).max(3).default([]),
  until: z.iso.date().optional(),
  neighbourhood: z.uuid(),
  /** Where a browser says that somebody is. It is moved to a coarse grid as it is read, so that nothing behind this line knows more. */
  lat: degrees(90).optional(),
  lon: degrees(180).optional(),
  contact: z.enum(contacts).default("chat"),
  scope: z.enum(scopes).default("adjacent"),
  intent: z.enum(["publish", "draft"]).default("publish"),
};

/** What somebody fills in to ask for help; the same in the browser and on the server. */
export const askForm = z.object({ ...shared, skill: z.enum(skills) });

/** What somebody fills in to offer help. */
export const offerForm = z.object({ ...shared, skills: z.array(z.enum(skills)).min(1).max(skills.length), reach: z.enum(reaches).default("adjacent") });

export type AskInput = z.infer<typeof askForm>;
export type OfferInput = z.infer<typeof offerForm>;

/** What either form comes to. */
export interface HelpInput {
  key: string;
  version?: number;
  title: string;
  body: string;
  skills: readonly (typeof skills)[number][];
  days: readonly number[];
  parts: readonly (typeof dayParts)[number][];
  until: string | null;
  neighbourhood: string;
  point: { lat: number; lon: number } | null;
  reach: (typeof reaches)[number];
  contact: (typeof contacts)[number];
  scope: (typeof scopes)[number];
  publish: boolean;
}

/** What was filled in, whichever form it was, with its place moved to the grid. */
export function toInput(form: AskInput | OfferInput): HelpInput {
  const { lat, lon, days, until, intent, key, version, title, body, parts, neighbourhood, contact, scope } = form;
  return {
    key,
    version,
    title,
    body,
    parts,
    neighbourhood,
    contact,
    scope,
    days: days.map(Number),
    until: until ?? null,
    skills: "skill" in form ? [form.skill] : form.skills,
    reach: "reach" in form ? form.reach : "town",
    point: lat === undefined || lon === undefined ? null : blurred({ lat, lon }),
    publish: intent === "publish",
  };
}

/** "I can help", and "not now", on the page of a request; "I would like that" on the page of an offer. */
export const answerForm = z.object({ key: z.uuid(), body: z.string().trim().min(1).max(2_000) });

/** What became of it, as its page or a mail's link asks. */
export const outcomeForm = z.object({
  outcome: z.enum([...outcomes, "still"]),
  way: z.enum(ways).optional(),
  helper: z.uuid().optional(),
  thanks: z.string().trim().max(500).default(""),
});
