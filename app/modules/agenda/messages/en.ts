import { itemTextsEn } from "#app/platform/content/texts/en.ts";
import type { Noun, Words } from "#app/platform/i18n/words.ts";
import { eventEn } from "./event.en.ts";
import { factsEn } from "./facts.en.ts";
import type { nl } from "./nl.ts";
import { writeEn } from "./write.en.ts";

const noun: Noun = { one: "event", many: "events", the: "the" };

export const en = (words: Words): ReturnType<typeof nl> => {
  const { neighbourhood } = words;
  return {
    module: {
      name: "Agenda",
      description: "What is on: events by residents and organisations, with signing up, and calendars that you can put on your phone.",
      settings: {
        themes: { label: "Themes to choose from", options: factsEn.themes },
        writers: { label: "Who may put something in the agenda?", options: { residents: "All residents", organisations: "Only organisations" } },
        audienceDefault: { label: "Who is a new event for, if nothing is chosen?", options: { neighbourhood: `The writer's own ${neighbourhood.one}`, town: "Everyone" } },
        signingUpDefault: { label: "Signing up is on, if nothing is chosen" },
        repliesOpen: { label: "Replies are open", help: "Switch this off if residents should not reply to an event." },
      },
      kinds: { event: { one: "event", many: "events" } },
      own: { title: "My events", text: "Where you are going, and what you put in the agenda yourself." },
    },
    facts: factsEn,
    /** What is said around it as around every kind. */
    item: itemTextsEn(noun, words),
    write: writeEn,
    event: eventEn,
    going: {
      title: "Where I am going",
      empty: "You have not signed up for anything yet. See in the agenda what is on.",
      written: "What I put in the agenda",
      subscribe: "Put my agenda on my phone",
      sources: "My organisation's calendars",
    },
    list: {
      intro: "What is on around you? Look, choose and come along.",
      of: (name) => `Agenda of ${name}`,
      write: "Put something in the agenda",
      own: "My events",
      views: { label: "How do you want to look?", list: "List", week: "Week", month: "Month" },
      theme: "Theme",
      allThemes: "All themes",
      filter: `Choose ${neighbourhood.one} and theme`,
      where: neighbourhood.one.charAt(0).toUpperCase() + neighbourhood.one.slice(1),
      everywhere: `All ${neighbourhood.many}`,
      adjacent: `With ${neighbourhood.many} next to it`,
      show: "Show",
      later: "Look further ahead",
      first: "To the beginning",
      laterTitle: (title) => `${title}, later`,
      empty: "Nothing is on here yet",
      emptyText: "Are you organising something? Put it in the agenda, so that your neighbours know too.",
      emptyFiltered: "Choose another place or another theme. Or put something in the agenda yourself.",
      subscribe: "Put this agenda on your phone",
      seats: (free) => (free === 1 ? "1 place left" : `${free} places left`),
      signUp: "Sign up first",
      ongoing: "Has begun already",
    },
    periods: {
      month: (name) => `Agenda of ${name}`,
      week: (number, days) => `Agenda of week ${number}: ${days}`,
      previousMonth: "Previous month",
      nextMonth: "Next month",
      previousWeek: "Previous week",
      nextWeek: "Next week",
      now: { month: "This month", week: "This week" },
      nav: "Other weeks and months",
      table: (name) => `What is on, by day: ${name}`,
      today: "today",
      count: (count) => (count === 1 ? "1 event" : `${count} events`),
      more: (count) => `${count} more`,
      tooMany: "There is more this month than fits here. Look by week or choose a theme.",
      weekNumber: "Week",
      nothing: "Nothing in this time",
    },
    square: {
      title: "What is on?",
      more: "See the whole agenda",
      empty: "There is nothing in the agenda yet. Are you organising something?",
      write: "Put something in the agenda",
    },
  };
};
