import type { ItemWriting } from "#app/platform/content/writing/writing.ts";
import { postForm, type PostInput } from "./forms.ts";
import { postPaths } from "./paths.ts";

/** How posts are written: all they have is on the spine. */
export const postWriting: ItemWriting<PostInput> = {
  kind: "post",
  form: postForm,
  paths: postPaths,
  detail: async (tx, tenantId, itemId) => {
    await tx.post.createMany({ data: [{ tenantId, itemId }], skipDuplicates: true });
  },
};
