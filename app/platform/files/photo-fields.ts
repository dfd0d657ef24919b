import { z } from "zod";

/** Most photos with one item. */
export const MOST_PHOTOS = 8;

/** A photo as a form names it: uploaded already, with its words, or to be taken away. */
export const photoField = z.object({
  id: z.uuid(),
  alt: z.string().trim().max(300).default(""),
  remove: z.literal("on").optional(),
});

export const photoFields = { photos: z.array(photoField).max(MOST_PHOTOS).default([]) };
