import { capital, type Words } from "#app/platform/i18n/words.ts";
import type { FrozenReason, SectionName } from "../reason.ts";
import type { nl } from "./nl.ts";

const list = new Intl.ListFormat("en");
const MOST_NAMES = 3;

function warmth({ replyCount, thanksCount }: { replyCount: number; thanksCount: number }): string[] {
  const replies = replyCount === 1 ? "1 reply" : `${replyCount} replies`;
  const thanks = thanksCount === 1 ? "1 thank-you" : `${thanksCount} thank-yous`;
  return [...(replyCount > 0 ? [replies] : []), ...(thanksCount > 0 ? [thanks] : [])];
}

export const en = ({ neighbourhood, post }: Words): ReturnType<typeof nl> => {
  const paper = `${neighbourhood.one} news`;
  const count = (number: number) => (number === 1 ? `1 ${post.one}` : `${number} ${post.many}`);
  const from = (places: readonly string[]) => (places.length > MOST_NAMES ? `your ${neighbourhood.many}` : list.format(places));
  const headings: Record<SectionName, (places: readonly string[]) => string> = {
    followed: () => "What you follow",
    own: (places) => `From ${from(places)}`,
    upcoming: () => "Coming up",
    near: () => `From the ${neighbourhood.many} next to it`,
    town: () => "For the whole municipality",
  };
  const because = (reason: FrozenReason): string => {
    switch (reason.because) {
      case "person":
      case "organisation":
        return `You follow ${reason.name}.`;
      case "item":
        return `You follow this ${post.one}.`;
      case "search":
        return `You follow what is about “${reason.words}”.`;
      case "followed-neighbourhood":
        return `You follow ${list.format(reason.names)}.`;
      case "replies":
        return reason.count === 1 ? "There is a reply that you have not read yet." : `There are ${reason.count} replies that you have not read yet.`;
      case "neighbourhood":
        return `This comes from your ${reason.names.length === 1 ? neighbourhood.one : neighbourhood.many} ${list.format(reason.names)}.`;
      case "adjacent":
        return `This comes from ${list.format(reason.names)}, close to you.`;
      case "town":
        return "This is for the whole municipality.";
      case "lively":
        return `There was more than fits here. This got ${list.format(warmth(reason))}.`;
    }
  };
  return {
    paper,
    count,
    because,
    title: (places) => (places.length === 0 ? "News for you" : `News from ${from(places)}`),
    heading: (section, places) => headings[section](places),
    subject: (town, places, own, others) => {
      if (own === 0) return `${town}: ${count(others)} for you`;
      return `${town}: ${count(own)} from ${from(places)}${others > 0 ? ` and ${others} more` : ""}`;
    },
    preview: (titles, others) => (others > 0 ? `${titles} · and ${others} more` : titles),
    leftOut: (number, town) => `Read ${number} more on ${town}.`,
    why: "Why do I see this?",
    readOn: "Read on",
    mail: {
      asPage: `Read this ${paper} in your browser`,
      reason: (town) => `You get this ${paper} because you take part in ${town}.`,
      preferences: "Choose what you get and when",
      unsubscribe: `Stop this ${paper}`,
    },
    aloud: {
      opening: (items, sections) => `This ${paper} has ${count(items)}${sections > 1 ? `, in ${sections} parts` : ""}.`,
      section: (number, heading, items) => `Part ${number}. ${heading}. ${capital(count(items))}.`,
      item: (number, title) => `${capital(post.one)} ${number}. ${title}`,
      by: (who, day, where) => `From ${who}, on ${day}. For ${where}.`,
      wholeTown: "the whole municipality",
      more: (address) => `Read on? See address ${address}.`,
      inText: (address) => `(see address ${address})`,
      named: (number) => `Named in ${post.one} ${number}`,
      end: `This was the ${paper}.`,
      addresses: "Addresses",
      web: `This ${paper} in your browser`,
    },
    print: {
      page: (number, of) => `Page ${number} of ${of}`,
      goTo: (address) => `Read on at ${address}`,
      somebody: "a resident",
      untitled: (who) => `${capital(post.one)} by ${who}`,
      about: (places) => `${capital(paper)} in large print${places.length > 0 ? ` for ${list.format(places)}` : ""}`,
    },
    settings: {
      title: `Your ${paper}`,
      lead: `Your ${paper} tells you what goes on near you. You choose what about, and when it comes.`,
      next: "The next one comes",
      none: `You get no ${paper} now.`,
      wanted: `Mail me my ${paper}`,
      days: "On which days?",
      weekdays: { 1: "Monday", 2: "Tuesday", 3: "Wednesday", 4: "Thursday", 5: "Friday", 6: "Saturday", 7: "Sunday" },
      hour: "At what time?",
      at: (hour: string) => `${hour}:00`,
      neighbourhoods: `From which ${neighbourhood.many}?`,
      neighbourhoodsHelp: "If you choose none, you get what is for the whole municipality.",
      withAdjacent: `Also what goes on in the ${neighbourhood.many} next to these`,
      kinds: "What about?",
      kindsHelp: "If you choose nothing, you get everything.",
      save: "Save",
      saved: "Saved.",
      unknownNeighbourhood: `Please choose from the ${neighbourhood.many} here only.`,
    },
    stop: {
      title: `Stop your ${paper}`,
      question: `No more ${paper} in your mail? Pressing the button once is enough.`,
      confirm: `Yes, stop my ${paper}`,
      doneTitle: "You have unsubscribed",
      done: `You get no ${paper} any more. Other mail, such as about a reply to you, keeps coming.`,
      again: "Switch it on again",
    },
    past: {
      title: "What you got before",
      olderTitle: "Before that",
      lead: "Every edition that you got is listed here. What was removed since is not shown.",
      older: "Older",
      empty: "No edition yet",
      emptyText: "Every edition that you get will be listed here.",
      link: "See what you got before",
    },
    page: {
      parts: `What is in this ${paper}?`,
      print: "Large on paper (PDF)",
    },
  };
};
