import type { Noun } from "#app/platform/i18n/words.ts";
import { timesNl } from "#app/platform/times/messages/nl.ts";
import type { Reason } from "../domain/match.ts";
import type { Outcome, Way } from "../domain/outcome.ts";
import type { Skill } from "../domain/skills.ts";

/** What people choose from, in words; and why two of them suit each other. */
export const choicesNl = (neighbourhood: Noun) => {
  const skills: Record<Skill, string> = {
    groceries: "Boodschappen",
    company: "Gezelschap",
    chores: "Klusjes in huis",
    transport: "Vervoer",
    garden: "Tuin",
    forms: "Formulieren en post",
    computer: "Computer en telefoon",
    pets: "Huisdieren",
    cooking: "Koken",
    children: "Oppassen",
    language: "Nederlands oefenen",
    carrying: "Sjouwen",
    other: "Iets anders",
  };
  const likes: Record<Skill, string> = {
    groceries: "Doet graag boodschappen",
    company: "Komt graag op bezoek",
    chores: "Klust graag",
    transport: "Rijdt graag",
    garden: "Tuiniert graag",
    forms: "Helpt met formulieren",
    computer: "Weet veel van computers",
    pets: "Is dol op dieren",
    cooking: "Kookt graag",
    children: "Past graag op",
    language: "Oefent graag Nederlands",
    carrying: "Kan goed sjouwen",
    other: "Helpt graag met van alles",
  };
  const youLike: Record<Skill, string> = {
    groceries: "Je doet graag boodschappen",
    company: "Je komt graag op bezoek",
    chores: "Je klust graag",
    transport: "Je rijdt graag",
    garden: "Je tuiniert graag",
    forms: "Je helpt met formulieren",
    computer: "Je weet veel van computers",
    pets: "Je bent dol op dieren",
    cooking: "Je kookt graag",
    children: "Je past graag op",
    language: "Je oefent graag Nederlands",
    carrying: "Je kunt goed sjouwen",
    other: "Je helpt graag met van alles",
  };
  const distance = (metres: number) => (metres < 1_000 ? `${metres} m` : `${(metres / 1_000).toFixed(1).replace(".", ",")} km`);
  const reason = (why: Reason): string => {
    switch (why.kind) {
      case "skill":
        return likes[why.skill];
      case "distance":
        return `${why.metres <= 800 ? "Vlakbij" : "In de buurt"}: ${distance(why.metres)}`;
      case "same-neighbourhood":
        return neighbourhood.the === "het" ? `Uit hetzelfde ${neighbourhood.one}` : `Uit dezelfde ${neighbourhood.one}`;
      case "next-neighbourhood":
        return neighbourhood.the === "het" ? `Uit het ${neighbourhood.one} ernaast` : `Uit de ${neighbourhood.one} ernaast`;
      case "days":
        return `Kan ook op ${timesNl.dayNames(why.days)}`;
      case "parts":
        return `Kan ook in de ${timesNl.partNames(why.parts)}`;
    }
  };
  /** The same, where its reader is the one who helps. */
  const reasonToHelper = (why: Reason): string => {
    switch (why.kind) {
      case "skill":
        return youLike[why.skill];
      case "days":
        return `Je kunt ook op ${timesNl.dayNames(why.days)}`;
      case "parts":
        return `Je kunt ook in de ${timesNl.partNames(why.parts)}`;
      default:
        return reason(why);
    }
  };
  const outcomes: Record<Outcome, string> = { matched: "Gelukt", "not-found": "Niet gelukt", "not-needed": "Niet meer nodig" };
  const ways: Record<Way, string> = { neighbour: "Een buur hielp", team: "Iemand van het team hielp", organisation: "Een organisatie hielp", elsewhere: "Het lukte op een andere manier" };
  return { skills, reason, reasonToHelper, outcomes, ways };
};
