import { capital, type Words } from "#app/platform/i18n/words.ts";

export const nl = ({ post }: Words) => ({
  module: {
    name: capital(post.many),
    description: "Bewoners en organisaties delen nieuws en verhalen, en praten met elkaar.",
    settings: {},
    kinds: { post: { one: post.one, many: post.many } },
  },
});
