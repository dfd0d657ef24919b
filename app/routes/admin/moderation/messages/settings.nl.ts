import type { Words } from "#app/platform/i18n/words.ts";

/** Texts of the settings of moderation. */
export const settingsNl = ({ post }: Words) => ({
  settings: {
    title: "Toezicht",
    intro: `Hier bepaal je hoe jullie letten op ${post.many}, reacties en profielen.`,
    rules: "Regels",
    rulesAbout: "Waar letten we op, en wat gebeurt er dan?",
    agreements: "Afspraken",
    firstPosts: `Hoeveel eerste ${post.many} en reacties wachten?`,
    firstPostsHelp: "Van wie hier nieuw is. Ze zijn pas te zien als iemand heeft gekeken. Vul 0 in als alles meteen te zien mag zijn.",
    lookAt: "Waar kijken jullie naar, nadat iets te zien is?",
    lookAts: {
      "pointed-at": { label: "Alleen waar iets mee is", help: "Als een regel past, of als een bewoner iets meldt." },
      "new-people": { label: "Ook alles van nieuwe mensen", help: "Ook als geen regel past. Iemand is nieuw tot er genoeg van die persoon is goedgekeurd." },
      all: { label: "Alles", help: "Elke tekst komt in de wachtrij. Dat is veel werk in een grote gemeente." },
    },
    connectorHours: "Hoeveel uur heeft een buurtverbinder?",
    connectorHoursHelp: "Is er dan nog niet beslist? Dan gaat het naar de moderatoren.",
    moderatorHours: "Hoeveel uur hebben de moderatoren daarna?",
    moderatorHoursHelp: "Is er dan nog niet beslist? Dan gaat het naar de beheerders.",
    appealDays: "Binnen hoeveel dagen krijgt iemand antwoord op een bezwaar?",
    appealDaysHelp: "Wie het niet eens is met een besluit, mag bezwaar maken. Iemand anders kijkt er dan naar. Wij laten de bewoner weten hoeveel dagen dat duurt.",
    saved: "Bewaard. Het geldt vanaf nu.",
  },
});
