import type { Words } from "#app/platform/i18n/words.ts";

/** Texts of the settings of moderation. */
export const settingsNl = ({ post }: Words) => ({
  words: {
    title: "Woordenlijst",
    about: "Naar welke woorden kijken we uit?",
    intro: "Staat een van deze woorden in een tekst? Dan is dat een signaal. Een regel bepaalt wat er dan gebeurt. Meervoud, verkleinwoorden en samenstellingen vinden we ook.",
    isDefault: "Dit is de lijst waar elke gemeente mee begint. Verander je iets? Dan wordt het jullie eigen lijst.",
    isOwn: "Dit is jullie eigen lijst.",
    show: (count: number) => `Laat de ${count} woorden zien. Let op: er staan kwetsende woorden in.`,
    help: "Zet elk woord op een eigen regel. Een woord heeft 2 tot 80 tekens. Samen hooguit 500.",
    places: { anywhere: "Overal", alone: "Alleen als los woord", compound: "Alleen voor aan een ander woord" },
    placeHelp: {
      anywhere: "Ook als deel van een langer woord.",
      alone: "Niet als deel van een ander woord. Hier horen ook groepjes woorden, zoals: rot op.",
      compound: "Bijvoorbeeld: een ziekte is gewoon een woord, maar voor aan een scheldwoord niet.",
    },
    forget: "Zet de lijst van het begin terug",
    forgetSure: "Jullie eigen lijst is dan weg. Weet je het zeker?",
    forgetYes: "Ja, zet terug",
    done: { saved: "De lijst is bewaard. Die geldt vanaf nu.", forgotten: "De lijst van het begin staat er weer." },
  },
  settings: {
    title: "Toezicht",
    intro: `Hier bepaal je hoe jullie letten op ${post.many}, reacties en profielen.`,
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
