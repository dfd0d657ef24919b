import { z } from "zod";
import { photoFields } from "#app/platform/files/photo-fields.ts";

/** For whom something is: everybody, or the neighbourhoods that are ticked. */
export const audienceFields = {
  scope: z.enum(["neighbourhoods", "town"]),
  neighbourhoods: z.array(z.uuid()).max(200).default([]),
};

/**
 * What somebody fills in to write or change an item of any kind; the same in the browser and on the server. A draft needs only a title:
 * its text, whom it is for and the words for its photos may still be missing. What goes out has them all, which `refuseUnfinished` asks.
 * A kind adds its own: `z.object({ ...itemFields, … }).superRefine(refuseUnfinished, { when: () => true })`.
 */
export const itemFields = {
  key: z.uuid(),
  /** The version that was opened; absent for a new item. */
  version: z.coerce.number<string>().int().positive().optional(),
  title: z.string().trim().min(3).max(120),
  body: z.string().trim().max(10_000).default(""),
  ...audienceFields,
  organisation: z.uuid().optional(),
  ...photoFields,
  intent: z.enum(["publish", "draft"]).default("publish"),
};

export type ItemInput = z.infer<z.ZodObject<typeof itemFields>>;

interface Unfinished {
  body?: string;
  scope?: string;
  neighbourhoods?: readonly string[];
  photos?: readonly { alt?: string; remove?: "on" }[];
  intent?: string;
}

/** Says that a field is empty which may not be. */
export function missing(context: z.RefinementCtx, origin: "string" | "array", path: (string | number)[], input: unknown): void {
  context.addIssue({ code: "too_small", minimum: 1, origin, inclusive: true, path, input });
}

/** What an item lacks before it can go out. It is asked whatever else is wrong, so any field may be absent here. */
export function refuseUnfinished({ body, scope, neighbourhoods = [], photos = [], intent }: Unfinished, context: z.RefinementCtx): void {
  if (intent !== "publish") return;
  if (body === "") missing(context, "string", ["body"], body);
  if (scope === "neighbourhoods" && neighbourhoods.length === 0) missing(context, "array", ["neighbourhoods"], neighbourhoods);
  for (const [index, { alt, remove }] of photos.entries()) if (!alt && !remove) missing(context, "string", ["photos", index, "alt"], alt);
}

/** Value of the button on the page of a draft that sends it out as it was kept. */
export const PUBLISH_DRAFT = "publish";
