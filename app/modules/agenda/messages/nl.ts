import { itemTextsNl } from "#app/platform/content/texts/nl.ts";
import { capital, type Noun, type Words } from "#app/platform/i18n/words.ts";
import { eventNl } from "./event.nl.ts";
import { factsNl } from "./facts.nl.ts";
import { writeNl } from "./write.nl.ts";

const noun: Noun = { one: "activiteit", many: "activiteiten", the: "de" };

export const nl = (words: Words) => {
  const { neighbourhood } = words;
  return {
    module: {
      name: "Agenda",
      description: "Wat er te doen is: activiteiten van bewoners en organisaties, met aanmelden, en agenda's die je op je telefoon kunt zetten.",
      settings: {
        themes: { label: "Onderwerpen waaruit men kan kiezen", options: factsNl.themes },
        writers: { label: "Wie mag iets in de agenda zetten?", options: { residents: "Alle bewoners", organisations: "Alleen organisaties" } },
        audienceDefault: { label: "Voor wie is een activiteit, als je niets kiest?", options: { neighbourhood: `${capital(neighbourhood.the)} eigen ${neighbourhood.one}`, town: "Iedereen" } },
        signingUpDefault: { label: "Aanmelden staat aan, als je niets kiest" },
        repliesOpen: { label: "Reageren kan", help: "Zet dit uit als bewoners niet onder een activiteit mogen reageren." },
      },
      kinds: { event: { one: "activiteit", many: "activiteiten" } },
      own: { title: "Mijn activiteiten", text: "Waar je naartoe gaat, en wat je zelf in de agenda zette." },
    },
    facts: factsNl,
    /** What is said around it as around every kind. */
    item: itemTextsNl(noun, words),
    write: writeNl,
    event: eventNl,
    going: {
      title: "Waar ik naartoe ga",
      empty: "Je hebt je nog nergens voor aangemeld. Kijk in de agenda wat er te doen is.",
      written: "Wat ik in de agenda zette",
      subscribe: "Zet mijn agenda op mijn telefoon",
      sources: "Agenda's van mijn organisatie",
    },
    list: {
      intro: "Wat is er te doen bij jou in de buurt? Kijk, kies en kom langs.",
      of: (name: string) => `Agenda van ${name}`,
      write: "Zet iets in de agenda",
      own: "Mijn activiteiten",
      views: { label: "Hoe wil je kijken?", list: "Lijst", week: "Week", month: "Maand" },
      theme: "Onderwerp",
      allThemes: "Alle onderwerpen",
      filter: `Kies ${neighbourhood.one} en onderwerp`,
      where: capital(neighbourhood.one),
      everywhere: `Alle ${neighbourhood.many}`,
      adjacent: `Met ${neighbourhood.many} ernaast`,
      show: "Toon",
      later: "Verder kijken",
      first: "Naar het begin",
      laterTitle: (title: string) => `${title}, later`,
      empty: "Hier is nog niets te doen",
      emptyText: "Organiseer jij iets? Zet het in de agenda, dan weten je buren het ook.",
      emptyFiltered: "Kies een andere plek of een ander onderwerp. Of zet zelf iets in de agenda.",
      subscribe: "Zet deze agenda op je telefoon",
      seats: (free: number) => (free === 1 ? "Nog 1 plaats" : `Nog ${free} plaatsen`),
      signUp: "Aanmelden nodig",
      ongoing: "Is al begonnen",
    },
    periods: {
      month: (name: string) => `Agenda van ${name}`,
      week: (number: number, days: string) => `Agenda van week ${number}: ${days}`,
      previousMonth: "Vorige maand",
      nextMonth: "Volgende maand",
      previousWeek: "Vorige week",
      nextWeek: "Volgende week",
      now: { month: "Deze maand", week: "Deze week" },
      nav: "Andere weken en maanden",
      table: (name: string) => `Wat er is, per dag: ${name}`,
      today: "vandaag",
      count: (count: number) => (count === 1 ? "1 activiteit" : `${count} activiteiten`),
      more: (count: number) => `Nog ${count}`,
      tooMany: "Er is deze maand meer dan hier past. Kijk per week of kies een onderwerp.",
      weekNumber: "Week",
      nothing: "Niets in deze tijd",
    },
    square: {
      title: "Wat is er te doen?",
      more: "Bekijk de hele agenda",
      empty: "Er staat nog niets in de agenda. Organiseer jij iets?",
      write: "Zet iets in de agenda",
    },
  };
};
