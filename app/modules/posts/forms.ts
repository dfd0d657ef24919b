import { z } from "zod";

export const POST_PHOTOS = 8;

const photo = z.object({
  id: z.uuid(),
  alt: z.string().trim().max(300).default(""),
  remove: z.literal("on").optional(),
});

/**
 * What somebody fills in to write or change a post; the same in the browser and on the server. A draft needs only a title: its text, whom
 * it is for and the words for its photos may still be missing. A post that goes out has them all, and hears of all that it misses at once.
 */
export const postForm = z
  .object({
    key: z.uuid(),
    /** The version that was opened; absent for a new post. */
    version: z.coerce.number<string>().int().positive().optional(),
    title: z.string().trim().min(3).max(120),
    body: z.string().trim().max(10_000).default(""),
    scope: z.enum(["neighbourhoods", "town"]),
    neighbourhoods: z.array(z.uuid()).max(200).default([]),
    organisation: z.uuid().optional(),
    photos: z.array(photo).max(POST_PHOTOS).default([]),
    intent: z.enum(["publish", "draft"]).default("publish"),
  })
  .superRefine(refuseUnfinished, { when: () => true });

interface Unfinished {
  body?: string;
  scope?: string;
  neighbourhoods?: readonly string[];
  photos?: readonly { alt?: string; remove?: "on" }[];
  intent?: string;
}

/** What a post lacks before it can go out. It is asked whatever else is wrong, so any field may be absent here. */
function refuseUnfinished({ body, scope, neighbourhoods = [], photos = [], intent }: Unfinished, context: z.RefinementCtx): void {
  if (intent !== "publish") return;
  const missing = (origin: "string" | "array", path: (string | number)[], input: unknown) => context.addIssue({ code: "too_small", minimum: 1, origin, inclusive: true, path, input });
  if (body === "") missing("string", ["body"], body);
  if (scope === "neighbourhoods" && neighbourhoods.length === 0) missing("array", ["neighbourhoods"], neighbourhoods);
  for (const [index, { alt, remove }] of photos.entries()) if (!alt && !remove) missing("string", ["photos", index, "alt"], alt);
}

export type PostInput = z.infer<typeof postForm>;

/** A reply under a post; `parent` when it answers another reply. */
export const replyForm = z.object({
  key: z.uuid(),
  parent: z.uuid().optional(),
  body: z.string().trim().min(1).max(3_000),
});

/** Buttons on the page of a post. What should be is said, not "the other way round", so that a double tap changes nothing. */
export const postAction = z.discriminatedUnion("do", [
  z.object({ do: z.enum(["thank", "unthank", "follow", "unfollow", "withdraw", "restore", "close-replies", "open-replies"]) }),
  z.object({ do: z.enum(["withdraw-reply", "restore-reply"]), reply: z.uuid() }),
  /** Brings the post, or one reply to it, to the desk of those who keep order. */
  z.object({ do: z.literal("moderate"), reply: z.uuid().optional() }),
]);

/** Value of the button on the page of a draft that sends it out as it was kept. */
export const PUBLISH_DRAFT = "publish";
