import { itemTextsEn } from "#app/platform/content/texts/en.ts";
import { capital, type Words } from "#app/platform/i18n/words.ts";
import type { nl } from "./nl.ts";

export const en = (words: Words): ReturnType<typeof nl> => {
  const { post, neighbourhood } = words;
  return {
    module: {
      name: capital(post.many),
      description: "Residents and organisations share news and stories, and talk with each other.",
      settings: {
        repliesOpen: { label: "Replies are open", help: `Switch this off if residents should not reply to a ${post.one}.` },
        audienceDefault: {
          label: `Who is a new ${post.one} for, if nothing is chosen?`,
          options: { neighbourhood: `The writer's own ${neighbourhood.one}`, town: "Everyone" },
        },
      },
      kinds: { post: { one: post.one, many: post.many } },
      own: { title: `My ${post.many}`, text: "What you published, and what is still a draft." },
    },
    feed: {
      intro: "What is going on around you? Read along and join in.",
      write: `Write a ${post.one}`,
      of: (name) => `${capital(post.many)} by ${name}`,
      older: `Older ${post.many}`,
      olderTitle: (title) => `${title}, older`,
      own: `My ${post.many}`,
      newest: "To the newest",
      empty: `No ${post.many} yet`,
      emptyText: "You can be the first. Tell us what you saw, what you are looking for or what you enjoy.",
      followFeed: "Follow by RSS",
      privacy: "Everyone can read this, also without an account.",
    },
    /** What is said around it as around every kind. */
    item: itemTextsEn(post, words),
    write: {
      title: `Write a ${post.one}`,
      headline: "Title",
      headlineHelp: "What is it about? Short is fine.",
      body: "Your story",
      bodyHelp: "Write as you speak. A web address becomes a link by itself. Do not put anybody else's phone number or address in your text.",
    },
  };
};
