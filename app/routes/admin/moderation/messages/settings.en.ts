import type { Words } from "#app/platform/i18n/words.ts";
import type { settingsNl } from "./settings.nl.ts";

/** Texts of the settings of moderation. */
export const settingsEn = ({ post }: Words): ReturnType<typeof settingsNl> => ({
  settings: {
    title: "Moderation",
    intro: `Here you decide how you look after ${post.many}, replies and profiles.`,
    rules: "Rules",
    rulesAbout: "What do we look for, and what happens then?",
    agreements: "Agreements",
    firstPosts: `How many first ${post.many} and replies wait?`,
    firstPostsHelp: "Of whoever is new here. They can be seen once somebody has looked. Fill in 0 if everything may be seen at once.",
    lookAt: "What do you look at, after it can be seen?",
    lookAts: {
      "pointed-at": { label: "Only what something is the matter with", help: "When a rule matches, or when a resident reports something." },
      "new-people": { label: "Also everything of new people", help: "Even when no rule matches. Somebody is new until enough of theirs was approved." },
      all: { label: "Everything", help: "Every text comes into the queue. That is a lot of work in a large town." },
    },
    connectorHours: "How many hours does a connector have?",
    connectorHoursHelp: "Not decided by then? It goes to the moderators.",
    moderatorHours: "How many hours do the moderators have after that?",
    moderatorHoursHelp: "Not decided by then? It goes to the admins.",
    appealDays: "Within how many days is an objection answered?",
    appealDaysHelp: "Whoever disagrees with a decision may object. Somebody else then looks at it. We tell the resident how many days that takes.",
    saved: "Saved. It counts from now on.",
  },
});
