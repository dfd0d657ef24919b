import { itemTextsEn } from "#app/platform/content/texts/en.ts";
import { capital, type Noun, type Words } from "#app/platform/i18n/words.ts";
import { choicesEn } from "./choices.en.ts";
import type { nl } from "./nl.ts";
import { writeEn } from "./write.en.ts";

const noun: Noun = { one: "vacancy", many: "vacancies", the: "the" };

export const en = (words: Words): ReturnType<typeof nl> => {
  const { neighbourhood } = words;
  return {
    module: {
      name: "Volunteer work",
      description: "Organisations look for volunteers. Whoever applies always gets an answer.",
      settings: {
        answerDays: { label: "Within how many days does an organisation answer?", help: "If it does not, we remind it. After that the team hears of it." },
        standDays: { label: "For how many days does a vacancy stand, if nothing is chosen?" },
        withoutAccount: { label: "One can apply without an account" },
        keepDays: { label: "For how many days do we keep an application that is over?", help: "Four weeks is usual." },
        framing: { label: "On which sites may the list be shown too?", options: { everywhere: "On any site", listed: "Only on the sites below", nowhere: "On no other site" } },
        frameSites: { label: "Sites on which the list may be shown", help: "Put each address on a line of its own. For example https://www.buurthuis.nl" },
        repliesOpen: { label: "Replies are open", help: "Switch this off if residents may not reply below a vacancy." },
      },
      kinds: { vacancy: { one: "vacancy", many: "vacancies" } },
      own: { title: "My volunteer work", text: "What you applied for, what you want to hear of, and whom you are looking for." },
    },
    choices: choicesEn,
    item: itemTextsEn(noun, words),
    write: writeEn(neighbourhood),
    card: { around: (name) => name, until: (day) => `Apply until ${day}`, over: "Closed", once: "Once" },
    page: {
      tasks: "What will you do?",
      organisation: "For",
      when: "When",
      hours: "How much time",
      where: "Where",
      anywhere: "Anywhere, or at your home",
      skills: "Suits you if you like",
      targetGroups: "For whom",
      until: "Apply until",
      ended: { filled: "Somebody was found. You can no longer apply.", "not-needed": "This is no longer needed. You can no longer apply.", expired: "This vacancy is over. You can no longer apply." },
      endTitle: "This vacancy",
      end: { filled: "Somebody was found", "not-needed": "No longer needed" },
      endQuestion: "The vacancy goes away. Whoever had no answer yet is told that it does not go on.",
      endConfirm: "Yes, close the vacancy",
      extend: (days) => `Let it stand for ${days} more days`,
      done: { ended: "The vacancy is closed.", extended: "The vacancy stands for longer." },
    },
    list: {
      intro: "Do something for somebody else, once or every week? Find what suits you.",
      of: (name) => `Volunteer work at ${name}`,
      write: "Look for a volunteer",
      own: "My volunteer work",
      words: "What do you have in mind?",
      wordsHelp: "For example: animals, cooking or walking",
      where: capital(neighbourhood.one),
      everywhere: `All ${neighbourhood.many}`,
      adjacent: `The ${neighbourhood.many} around it too`,
      skill: "What would you like to do?",
      anySkill: "Anything",
      targetGroup: "For whom?",
      anyTargetGroup: "For anybody",
      day: "Which day?",
      anyDay: "Any day",
      commitment: "Once or more often?",
      anyCommitment: "Does not matter",
      show: "Search",
      more: "Search more closely",
      found: (count) => (count === 1 ? "1 vacancy" : `${count} vacancies`),
      older: "See more",
      newest: "Back to the beginning",
      empty: "There is no volunteer work right now",
      emptyText: "Does your club or community centre look for somebody? Put it here.",
      emptyFiltered: "Nothing like that is here now",
      emptyFilteredText: "Search a bit wider. Or let us tell you as soon as there is something.",
      alert: "Tell me when something new is there",
      followFeed: "Follow with a feed reader",
      onYourSite: "Put this list on your own site",
    },
    square: { title: "Become a volunteer", more: "See all volunteer work", empty: "There is no volunteer work right now. Does your club look for somebody?", write: "Look for a volunteer" },
  };
};
