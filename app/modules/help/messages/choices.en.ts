import { timesEn } from "#app/platform/times/messages/en.ts";
import type { Noun } from "#app/platform/i18n/words.ts";
import type { choicesNl } from "./choices.nl.ts";

type Choices = ReturnType<typeof choicesNl>;

export const choicesEn = (neighbourhood: Noun): Choices => {
  const skills = {
    groceries: "Groceries",
    company: "Company",
    chores: "Chores at home",
    transport: "Transport",
    garden: "Garden",
    forms: "Forms and letters",
    computer: "Computer and phone",
    pets: "Pets",
    cooking: "Cooking",
    children: "Minding children",
    language: "Practising Dutch",
    carrying: "Carrying",
    other: "Something else",
  };
  const likes = {
    groceries: "Likes to do groceries",
    company: "Likes to visit",
    chores: "Likes to do chores",
    transport: "Likes to drive",
    garden: "Likes gardening",
    forms: "Helps with forms",
    computer: "Knows about computers",
    pets: "Loves animals",
    cooking: "Likes to cook",
    children: "Likes to mind children",
    language: "Likes to practise Dutch",
    carrying: "Is good at carrying",
    other: "Likes to help with all sorts of things",
  };
  const youLike = {
    groceries: "You like to do groceries",
    company: "You like to visit",
    chores: "You like to do chores",
    transport: "You like to drive",
    garden: "You like gardening",
    forms: "You help with forms",
    computer: "You know about computers",
    pets: "You love animals",
    cooking: "You like to cook",
    children: "You like to mind children",
    language: "You like to practise Dutch",
    carrying: "You are good at carrying",
    other: "You like to help with all sorts of things",
  };
  const distance = (metres: number) => (metres < 1_000 ? `${metres} m` : `${(metres / 1_000).toFixed(1)} km`);
  const reason: Choices["reason"] = (why) => {
    switch (why.kind) {
      case "skill":
        return likes[why.skill];
      case "distance":
        return `${why.metres <= 800 ? "Close by" : "Not far"}: ${distance(why.metres)}`;
      case "same-neighbourhood":
        return `From the same ${neighbourhood.one}`;
      case "next-neighbourhood":
        return `From the ${neighbourhood.one} next door`;
      case "days":
        return `Can also do ${timesEn.dayNames(why.days)}`;
      case "parts":
        return `Can also do the ${timesEn.partNames(why.parts)}`;
    }
  };
  const reasonToHelper: Choices["reasonToHelper"] = (why) => {
    switch (why.kind) {
      case "skill":
        return youLike[why.skill];
      case "days":
        return `You can also do ${timesEn.dayNames(why.days)}`;
      case "parts":
        return `You can also do the ${timesEn.partNames(why.parts)}`;
      default:
        return reason(why);
    }
  };
  return {
    skills,
    reason,
    reasonToHelper,
    outcomes: { matched: "Worked out", "not-found": "Did not work out", "not-needed": "No longer needed" },
    ways: { neighbour: "A neighbour helped", team: "Somebody of the team helped", organisation: "An organisation helped", elsewhere: "It worked out some other way" },
  };
};
