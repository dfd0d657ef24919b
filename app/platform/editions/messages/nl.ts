import { capital, thisOne, type Words } from "#app/platform/i18n/words.ts";
import type { FrozenReason, SectionName } from "../reason.ts";

const list = new Intl.ListFormat("nl");
/** More names than this make a title that nobody reads. */
const MOST_NAMES = 3;

/** Compounds have their own letters in between, so each is written out; for a word of a town's own there is a name that always fits. */
const papers: Readonly<Record<string, string>> = { wijk: "wijkblad", buurt: "buurtblad", dorp: "dorpsblad", kern: "dorpsblad" };

function warmth({ replyCount, thanksCount }: { replyCount: number; thanksCount: number }): string[] {
  const replies = replyCount === 1 ? "1 reactie" : `${replyCount} reacties`;
  const thanks = thanksCount === 1 ? "1 bedankje" : `${thanksCount} bedankjes`;
  return [...(replyCount > 0 ? [replies] : []), ...(thanksCount > 0 ? [thanks] : [])];
}

export const nl = ({ neighbourhood, post }: Words) => {
  const paper = papers[neighbourhood.one] ?? "nieuwsblad";
  const thisPaper = thisOne({ one: paper, many: `${paper}en`, the: "het" });
  const count = (number: number) => (number === 1 ? `1 ${post.one}` : `${number} ${post.many}`);
  const from = (places: readonly string[]) => (places.length > MOST_NAMES ? `jouw ${neighbourhood.many}` : list.format(places));
  const headings: Record<SectionName, (places: readonly string[]) => string> = {
    followed: () => "Wat jij volgt",
    own: (places) => `Uit ${from(places)}`,
    upcoming: () => "Binnenkort te doen",
    near: () => `Uit de ${neighbourhood.many} ernaast`,
    town: () => "Voor heel de gemeente",
  };
  const because = (reason: FrozenReason): string => {
    switch (reason.because) {
      case "person":
      case "organisation":
        return `Je volgt ${reason.name}.`;
      case "item":
        return `Je volgt ${thisOne(post)}.`;
      case "search":
        return `Je volgt wat gaat over “${reason.words}”.`;
      case "followed-neighbourhood":
        return `Je volgt ${list.format(reason.names)}.`;
      case "replies":
        return reason.count === 1 ? "Hier kwam een reactie bij die je nog niet las." : `Hier kwamen ${reason.count} reacties bij die je nog niet las.`;
      case "neighbourhood":
        return `Dit komt uit jouw ${reason.names.length === 1 ? neighbourhood.one : neighbourhood.many} ${list.format(reason.names)}.`;
      case "adjacent":
        return `Dit komt uit ${list.format(reason.names)}, vlak bij jou.`;
      case "town":
        return "Dit is voor heel de gemeente.";
      case "lively":
        return `Er was meer dan hier past. Dit kreeg ${list.format(warmth(reason))}.`;
    }
  };
  return {
    /** "wijkblad" */
    paper,
    count,
    because,
    title: (places: readonly string[]) => (places.length === 0 ? "Nieuws voor jou" : `Nieuws uit ${from(places)}`),
    heading: (section: SectionName, places: readonly string[]) => headings[section](places),
    /** "Samen Gorinchem: 4 berichten uit Wijdschild en nog 3" */
    subject: (town: string, places: readonly string[], own: number, others: number) => {
      if (own === 0) return `${town}: ${count(others)} voor jou`;
      return `${town}: ${count(own)} uit ${from(places)}${others > 0 ? ` en nog ${others}` : ""}`;
    },
    preview: (titles: string, others: number) => (others > 0 ? `${titles} · en nog ${others}` : titles),
    leftOut: (number: number, town: string) => `Nog ${count(number)} lees je op ${town}.`,
    why: "Waarom zie ik dit?",
    readOn: "Lees verder",
    mail: {
      asPage: `Lees ${thisPaper} in je browser`,
      reason: (town: string) => `Je krijgt ${thisPaper} omdat je meedoet op ${town}.`,
      preferences: "Kies wat je krijgt en wanneer",
      unsubscribe: `Stop met dit ${paper}`,
    },
    aloud: {
      opening: (items: number, sections: number) => `${capital(thisPaper)} heeft ${count(items)}${sections > 1 ? `, in ${sections} delen` : ""}.`,
      section: (number: number, heading: string, items: number) => `Deel ${number}. ${heading}. ${capital(count(items))}.`,
      item: (number: number, title: string) => `${capital(post.one)} ${number}. ${title}`,
      by: (who: string, day: string, where: string) => `Van ${who}, op ${day}. Voor ${where}.`,
      wholeTown: "heel de gemeente",
      more: (address: number) => `Verder lezen? Zie adres ${address}.`,
      inText: (address: number) => `(zie adres ${address})`,
      named: (number: number) => `Genoemd in ${post.one} ${number}`,
      end: `Dit was het ${paper}.`,
      addresses: "Adressen",
      web: `${capital(thisPaper)} in je browser`,
    },
    print: {
      page: (number: number, of: number) => `Bladzijde ${number} van ${of}`,
      goTo: (address: string) => `Lees verder op ${address}`,
      somebody: "een bewoner",
      untitled: (who: string) => `${capital(post.one)} van ${who}`,
      about: (places: readonly string[]) => `${capital(paper)} in grote letters${places.length > 0 ? ` voor ${list.format(places)}` : ""}`,
    },
    settings: {
      title: `Je ${paper}`,
      lead: `In je ${paper} lees je wat er speelt bij jou in de buurt. Je kiest zelf waarover, en wanneer het komt.`,
      next: "De volgende komt",
      none: `Je krijgt nu geen ${paper}.`,
      wanted: `Mail mij mijn ${paper}`,
      days: "Op welke dagen?",
      weekdays: { 1: "maandag", 2: "dinsdag", 3: "woensdag", 4: "donderdag", 5: "vrijdag", 6: "zaterdag", 7: "zondag" },
      hour: "Hoe laat?",
      at: (hour: string) => `${hour}:00 uur`,
      neighbourhoods: `Uit welke ${neighbourhood.many}?`,
      neighbourhoodsHelp: "Kies je er geen? Dan krijg je wat voor de hele gemeente is.",
      withAdjacent: `Ook wat er speelt in de ${neighbourhood.many} ernaast`,
      kinds: "Waarover?",
      kindsHelp: "Kies je niets? Dan krijg je alles.",
      save: "Bewaar",
      saved: "Bewaard.",
      unknownNeighbourhood: `Kies alleen uit de ${neighbourhood.many} van hier.`,
    },
    stop: {
      title: `Stop met je ${paper}`,
      question: `Wil je geen ${paper} meer in je mail? Eén druk op de knop is genoeg.`,
      confirm: `Ja, stop met mijn ${paper}`,
      doneTitle: "Je bent afgemeld",
      done: `Je krijgt geen ${paper} meer. Andere mail, zoals over een reactie op jou, blijft komen.`,
      again: "Toch weer aanzetten",
    },
    past: {
      title: "Wat je eerder kreeg",
      olderTitle: "Nog eerder",
      lead: `Elk ${paper} dat je kreeg, staat hier. Wat inmiddels is weggehaald, zie je niet meer.`,
      older: "Ouder",
      empty: `Nog geen ${paper}`,
      emptyText: `Hier komt elk ${paper} te staan dat je kreeg.`,
      link: "Bekijk wat je eerder kreeg",
    },
    page: {
      parts: `Wat staat er in ${thisPaper}?`,
      print: "Groot op papier (PDF)",
    },
  };
};
