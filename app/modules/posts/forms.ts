import { z } from "zod";
import { itemFields, refuseUnfinished } from "#app/platform/content/writing/forms.ts";

/** What somebody fills in to write or change a post: what every item has. */
export const postForm = z.object(itemFields).superRefine(refuseUnfinished, { when: () => true });

export type PostInput = z.infer<typeof postForm>;
