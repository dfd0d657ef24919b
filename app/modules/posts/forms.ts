import { z } from "zod";
import { reportReasons } from "#app/platform/content/report-reasons.ts";

export { reportReasons };

export const POST_PHOTOS = 8;

const photo = z.object({
  id: z.uuid(),
  alt: z.string().trim().max(300).default(""),
  remove: z.literal("on").optional(),
});

/**
 * What somebody fills in to write or change a post; the same in the browser and on the server. A draft may still miss the words
 * for its photos, a post that goes out may not.
 */
export const postForm = z
  .object({
    key: z.uuid(),
    /** The version that was opened; absent for a new post. */
    version: z.coerce.number<string>().int().positive().optional(),
    title: z.string().trim().min(3).max(120),
    body: z.string().trim().min(1).max(10_000),
    scope: z.enum(["neighbourhoods", "town"]),
    neighbourhoods: z.array(z.uuid()).max(200).default([]),
    organisation: z.uuid().optional(),
    photos: z.array(photo).max(POST_PHOTOS).default([]),
    intent: z.enum(["publish", "draft"]).default("publish"),
  })
  .superRefine((post, context) => {
    if (post.scope === "neighbourhoods" && post.neighbourhoods.length === 0) {
      context.addIssue({ code: "too_small", minimum: 1, origin: "array", inclusive: true, path: ["neighbourhoods"], input: post.neighbourhoods });
    }
    for (const [index, { alt, remove }] of post.photos.entries()) {
      if (!alt && !remove && post.intent === "publish") context.addIssue({ code: "too_small", minimum: 1, origin: "string", inclusive: true, path: ["photos", index, "alt"], input: alt });
    }
  });

export type PostInput = z.infer<typeof postForm>;

/** A reply under a post; `parent` when it answers another reply. */
export const replyForm = z.object({
  key: z.uuid(),
  parent: z.uuid().optional(),
  body: z.string().trim().min(1).max(3_000),
});

/** Buttons on the page of a post. What should be is said, not "the other way round", so that a double tap changes nothing. */
export const postAction = z.discriminatedUnion("do", [
  z.object({ do: z.enum(["thank", "unthank", "follow", "unfollow", "withdraw", "restore", "hide", "unhide", "close-replies", "open-replies"]) }),
  z.object({ do: z.enum(["withdraw-reply", "restore-reply", "hide-reply", "unhide-reply"]), reply: z.uuid() }),
]);

/** What somebody says when they report a post or reply. */
export const reportForm = z.object({
  key: z.uuid(),
  reason: z.enum(reportReasons),
  note: z.string().trim().max(2_000).default(""),
});
