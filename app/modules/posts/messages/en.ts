import { capital, type Words } from "#app/platform/i18n/words.ts";
import type { nl } from "./nl.ts";

export const en = ({ post }: Words): ReturnType<typeof nl> => ({
  module: {
    name: capital(post.many),
    description: "Residents and organisations share news and stories, and talk with each other.",
    settings: {},
    kinds: { post: { one: post.one, many: post.many } },
  },
});
