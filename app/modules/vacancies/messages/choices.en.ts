import { timesEn } from "#app/platform/times/messages/en.ts";
import type { choicesNl } from "./choices.nl.ts";

const hoursPers = { week: "a week", month: "a month", once: "in all" };

export const choicesEn: typeof choicesNl = {
  skills: {
    people: "With people",
    children: "With children",
    animals: "With animals",
    cooking: "Cooking and baking",
    garden: "Gardening",
    nature: "Nature and being outside",
    repair: "Odd jobs and repairs",
    driving: "Driving",
    computer: "Computers and internet",
    language: "Language and reading",
    admin: "Paperwork",
    board: "Boards and organising",
    music: "Music and culture",
    sport: "Sport and exercise",
    hosting: "Being a host",
    selling: "Shop and sales",
    writing: "Writing and photos",
    care: "Care and company",
  },
  targetGroups: {
    everybody: "Everybody",
    children: "Children",
    "young-people": "Young people",
    families: "Families",
    "older-people": "Older people",
    carers: "Carers",
    newcomers: "Newcomers",
    disability: "People with a disability",
    dementia: "People with dementia",
    "low-income": "People with little money",
    lonely: "People who feel alone",
    animals: "Animals",
  },
  commitments: { lasting: "More often, for a longer time", once: "Once" },
  hoursPers,
  hours: (count, per) => `About ${count} ${count === 1 ? "hour" : "hours"} ${hoursPers[per]}`,
  onDay: (day) => `Once: ${day}`,
  onceSometime: "Once, on a day you agree on",
  seats: (count) => (count === 1 ? "1 volunteer is needed" : `${count} volunteers are needed`),
  list: timesEn.list,
};
