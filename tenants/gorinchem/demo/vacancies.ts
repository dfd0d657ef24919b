import type { DemoVacancy } from "../../define.ts";

export const vacancies: DemoVacancy[] = [
  {
    author: "marijke-bloesemveld", organisation: "buurthuis-de-lantaarn", title: "Gastvrouw of gastheer voor de open tafel",
    tasks: ["Koffie en soep uitdelen", "Een praatje maken met wie alleen aan tafel zit", "Na afloop samen afwassen"],
    body: "Op maandag en donderdag eten hier zo'n dertig mensen mee. Je werkt altijd met z'n tweeën, en je eet gratis mee. Ervaring hoeft niet, een goed humeur wel.",
    commitment: "lasting", hours: 3, hoursPer: "week", days: [1, 4], parts: ["afternoon"], skills: ["hosting", "people", "cooking"], targetGroups: ["lonely", "everybody"], neighbourhood: "lingewijk", place: "Buurthuis De Lantaarn, Lantaarnplein 1", seats: 2,
    daysAgo: 5, standsDays: 40,
    applied: [
      { by: "dirkje-theedoek", text: "Ik woon om de hoek en zit op donderdag toch maar thuis. Soep koken kan ik ook.", daysAgo: 1, status: "open" },
      { by: "nour-sterrenlicht", text: "Ik wil graag mijn Nederlands oefenen en help graag in de keuken.", daysAgo: 3, status: "talking" },
    ],
  },
  {
    author: "samira-zilverlepel", organisation: "voedselbank-de-gouden-lepel", title: "Chauffeur voor de vrijdagse ronde",
    tasks: ["Kratten ophalen bij de winkels", "Rijden met onze bestelbus", "Helpen met uitladen"],
    body: "Elke vrijdagochtend halen we op wat de winkels over hebben. Je rijdt met een vaste bijrijder. Een gewoon rijbewijs is genoeg.",
    commitment: "lasting", hours: 4, hoursPer: "week", days: [5], parts: ["morning"], skills: ["driving"], targetGroups: ["low-income"], place: "Voedselbank De Gouden Lepel", daysAgo: 9, standsDays: 30,
    applied: [{ by: "mats-knikkerzak", text: "Vrijdag ben ik vrij en ik rij graag. Kratten tillen is geen punt.", daysAgo: 2, status: "open" }],
  },
  {
    author: "bert-regenton", organisation: "buurttuin-de-natte-laars", title: "Wie helpt op zaterdag met de kippen en de konijnen?",
    tasks: ["Hokken schoonmaken", "Dieren eten en water geven", "Kinderen laten zien hoe je een kip vasthoudt"],
    body: "In onze buurttuin wonen elf kippen en vier konijnen. Op zaterdag komen er veel kinderen kijken. Je hoeft geen boer te zijn: wij leren je alles.",
    commitment: "lasting", hours: 2, hoursPer: "week", days: [6], parts: ["morning"], skills: ["animals", "children", "nature"], targetGroups: ["children", "animals"], neighbourhood: "gildenwijk", place: "Buurttuin De Natte Laars", seats: 3, daysAgo: 2, standsDays: 55,
  },
  {
    author: "ilse-boekenwurm", organisation: "bibliotheek-de-leeslinde", title: "Taalmaatje: samen Nederlands oefenen",
    tasks: ["Eén keer per week afspreken met iemand die Nederlands leert", "Samen praten, lezen of een brief bekijken"],
    body: "Je krijgt een korte cursus en een vaste begeleider. Je spreekt af in de bibliotheek of wandelt een rondje. Geduld is belangrijker dan grammatica.",
    commitment: "lasting", hours: 2, hoursPer: "week", skills: ["language", "people"], targetGroups: ["newcomers"], place: "Bibliotheek De Leeslinde", seats: 5, daysAgo: 12, standsDays: 80,
  },
  {
    author: "wim-moersleutel", organisation: "repair-cafe-de-tweede-kans", title: "Iemand die lampen en radio's weer aan de praat krijgt",
    tasks: ["Kapotte apparaten bekijken en repareren", "Uitleggen wat je doet, zodat iemand het zelf leert"],
    body: "Eén zaterdag in de maand zitten we met acht reparateurs aan lange tafels. Gereedschap is er. De taart is van Corrie.",
    commitment: "lasting", hours: 4, hoursPer: "month", days: [6], parts: ["morning", "afternoon"], skills: ["repair"], targetGroups: ["everybody"], place: "Werkplaats De Tweede Kans", daysAgo: 16, standsDays: 25,
  },
  {
    author: "naima-ochtendlicht", organisation: "steunpunt-de-schouder", title: "Een paar uur gezelschap, zodat een mantelzorger even weg kan",
    tasks: ["Op bezoek gaan bij iemand met dementie", "Samen een spelletje doen, wandelen of muziek luisteren"],
    body: "Zo heeft een mantelzorger een middag voor zichzelf. We zoeken eerst samen uit bij wie je past. Je krijgt een training en je kunt altijd bellen.",
    commitment: "lasting", hours: 3, hoursPer: "week", parts: ["afternoon"], skills: ["care", "people"], targetGroups: ["dementia", "carers"], seats: 4, daysAgo: 20, standsDays: 45,
  },
  {
    author: "sietske-muziekdoos", organisation: "zangkoor-de-scheve-toren", title: "Penningmeester voor een vrolijk koor",
    tasks: ["De rekeningen betalen", "Twee keer per jaar vertellen hoe we ervoor staan"],
    body: "Ons koor heeft 42 leden en een kleine kas. Je doet het werk thuis, op een moment dat jou past. Meezingen mag, hoeft niet.",
    commitment: "lasting", hours: 3, hoursPer: "month", skills: ["admin", "board", "music"], targetGroups: ["everybody"], daysAgo: 24, standsDays: 36,
  },
  {
    author: "thijs-ooievaar", organisation: "buurttuin-de-natte-laars", title: "Eén dag meehelpen: samen honderd bomen planten",
    tasks: ["Gaten graven", "Bomen planten en water geven", "Soep eten"],
    body: "We planten honderd jonge bomen langs het pad. Neem laarzen mee. Handschoenen en scheppen hebben we, en om één uur is er soep.",
    commitment: "once", onceInDays: 19, hours: 4, hoursPer: "once", parts: ["morning"], skills: ["nature", "garden"], targetGroups: ["everybody"], neighbourhood: "gildenwijk", place: "Ingang van de buurttuin", seats: 20, daysAgo: 1, standsDays: 18,
    applied: [{ by: "greet-vlierboom", text: "Ik kom graag met mijn kleinzoon. Hij heeft zelf een schep.", daysAgo: 1, status: "chosen" }],
  },
];
