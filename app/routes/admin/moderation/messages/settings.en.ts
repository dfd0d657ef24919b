import type { Words } from "#app/platform/i18n/words.ts";
import type { settingsNl } from "./settings.nl.ts";

/** Texts of the settings of moderation. */
export const settingsEn = ({ post }: Words): ReturnType<typeof settingsNl> => ({
  words: {
    title: "Word list",
    about: "Which words do we look out for?",
    intro: "Is one of these words in a text? That is a signal. A rule decides what happens then. We find plurals, diminutives and compounds too.",
    isDefault: "This is the list that every town begins with. Change something, and it becomes your own.",
    isOwn: "This is your own list.",
    show: (count) => `Show the ${count} words. Mind: there are hurtful words among them.`,
    help: "Put each word on a line of its own. A word has 2 to 80 characters. At most 500 in all.",
    places: { anywhere: "Anywhere", alone: "Only as a word of its own", compound: "Only in front of another word" },
    placeHelp: {
      anywhere: "Also as part of a longer word.",
      alone: "Not as part of another word. Groups of words belong here too.",
      compound: "For example: an illness is just a word, but not in front of a term of abuse.",
    },
    forget: "Go back to the first list",
    forgetSure: "Your own list is gone then. Are you sure?",
    forgetYes: "Yes, go back",
    done: { saved: "The list was saved. It counts from now on.", forgotten: "The first list is back." },
  },
  classifier: {
    title: "What the system learns",
    intro: "The system learns from decisions of moderators. After that it gives every text a score, and shows which words it came from. A score decides nothing: rules and people do.",
    learnt: (fine, harmful) => `Learnt from ${fine} approved and ${harmful} rejected texts.`,
    missing: (fine, harmful) => `There is no score yet. It still needs ${fine} approved and ${harmful} rejected texts.`,
    ready: "The system has learnt enough to give a score.",
    private: "The system keeps counts of words. We keep the text itself with them only as long as a decision may still change, and no longer.",
    forget: "Forget all that was learnt",
    forgetSure: "The system then begins at nought again. That cannot be undone. Are you sure?",
    forgetYes: "Yes, forget everything",
    forgotten: "Everything is forgotten. The system begins anew.",
  },
  settings: {
    title: "Moderation",
    intro: `Here you decide how you look after ${post.many}, replies and profiles.`,
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
