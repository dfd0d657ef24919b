import type { DemoEvent } from "../../define.ts";

export const events: DemoEvent[] = [
  {
    author: "marijke-bloesemveld", organisation: "buurthuis-de-lantaarn", title: "Samen eten in De Lantaarn",
    body: "Elke week koken we voor elkaar. Je eet drie gangen, en je zit nooit alleen aan tafel. Eet je geen vlees? Zeg het als je binnenkomt.",
    audience: ["gildenwijk", "wijdschild"], inDays: 2, time: "17:30", minutes: 120, repeat: "weekly", place: "Buurthuis De Lantaarn, grote zaal", price: 500, theme: "food", access: ["wheelchair", "accessible-toilet", "plain-language"],
    signingUp: "once", capacity: 24, comes: ["truus-koekepan", "nour-sterrenlicht", "mats-knikkerzak"],
  },
  {
    author: "marijke-bloesemveld", organisation: "buurthuis-de-lantaarn", title: "Koffie voor iedereen die wakker is",
    body: "De koffie staat klaar, de krant ligt er, en er is altijd iemand om mee te praten.",
    audience: ["gildenwijk"], inDays: 1, time: "09:30", minutes: 120, repeat: "weekly", place: "Buurthuis De Lantaarn", price: 0, theme: "meeting", access: ["wheelchair", "quiet"], secondCancelled: true,
  },
  {
    author: "wim-moersleutel", organisation: "repair-cafe-de-tweede-kans", title: "Repair café: breng je kapotte spullen",
    body: "Een lamp die niet brandt, een broek met een gat, een radio die zwijgt. We maken het samen, en je leert hoe het moet.",
    audience: "town", inDays: 5, time: "10:00", minutes: 180, repeat: "monthly", place: "Werkplaats De Tweede Kans", theme: "help", access: ["wheelchair", "parking"],
  },
  {
    author: "sietske-muziekdoos", organisation: "zangkoor-de-scheve-toren", title: "Open repetitie van De Scheve Toren",
    body: "Kom een keer meezingen. Noten lezen hoeft niet, tenoren krijgen koek.",
    audience: "town", inDays: 3, time: "20:00", minutes: 120, repeat: "weekly", place: "Aula bij de haven", price: 0, theme: "music", access: ["wheelchair", "hearing-loop"],
  },
  {
    author: "ilse-boekenwurm", organisation: "bibliotheek-de-leeslinde", title: "Cursus: oefenen met je telefoon",
    body: "In vier middagen leer je foto's sturen, veilig betalen en een afspraak maken. Neem je eigen telefoon mee.",
    audience: "town", inDays: 6, time: "14:00", minutes: 90, repeat: "weekly", place: "Bibliotheek De Leeslinde, boven", price: 0, theme: "learning", access: ["wheelchair", "accessible-toilet", "plain-language", "hearing-loop"],
    signingUp: "series", capacity: 8, comes: ["greet-vlierboom", "dirkje-theedoek", "truus-koekepan"],
  },
  {
    author: "ilse-boekenwurm", organisation: "bibliotheek-de-leeslinde", title: "Voorlezen onder de linde",
    body: "Voor kinderen van 2 tot 6 jaar. Grote mensen mogen mee als ze stil zijn.",
    audience: "town", inDays: 4, time: "10:30", minutes: 45, repeat: "biweekly", place: "Bibliotheek De Leeslinde", price: 0, theme: "children", access: ["wheelchair"],
  },
  {
    author: "marloes-waterjuffer", title: "Rustig rondje hardlopen langs de Linge",
    body: "Vijf kilometer, we wachten op elkaar. Verzamelen bij het bankje met de deuk.",
    audience: ["laag-dalem", "dalem", "hoog-dalem"], inDays: 7, time: "09:00", minutes: 60, repeat: "weekly", place: "Bankje bij de Lingebrug", price: 0, theme: "sport", access: ["guide-dog"],
  },
  {
    author: "thijs-ooievaar", title: "Vogels tellen bij zonsopgang",
    body: "Trek iets warms aan en neem een verrekijker mee. Ik heb er twee te leen.",
    audience: ["stalkaarsen"], inDays: 11, time: "07:30", minutes: 120, place: "Uitkijkpunt aan de Merwede", price: 0, theme: "nature", access: [], signingUp: "once", capacity: 6, comes: ["bert-regenton", "cor-wallenkant"],
  },
  {
    author: "daan-fluitketel", organisation: "fc-wallenrakkers", title: "Open training voor kinderen",
    body: "Ben je tussen de 6 en 12 jaar? Kom een keer gratis meedoen. Sportschoenen zijn genoeg.",
    audience: ["haarwijk", "lingewijk"], inDays: 8, time: "15:30", minutes: 75, place: "Sportpark De Wallen", price: 0, theme: "sport", access: ["wheelchair", "parking"],
  },
  {
    author: "amira-zandloper", organisation: "gemeente-gorinchem", title: "Praat mee over het plein",
    body: "We laten drie tekeningen zien. Jij zegt wat er mist. Er is koffie, en iemand die voor je opschrijft.",
    audience: ["binnenstad"], inDays: 13, time: "19:30", minutes: 120, place: "Stadhuis, raadzaal", price: 0, theme: "local-plans", access: ["wheelchair", "accessible-toilet", "hearing-loop", "sign-language", "plain-language"], signingUp: "once",
  },
  {
    author: "bert-regenton", organisation: "buurttuin-de-natte-laars", title: "Werkochtend in de buurttuin",
    body: "We spitten, snoeien en drinken soep. Laarzen staan klaar tot maat 46.",
    audience: "town", inDays: 9, time: "09:30", minutes: 180, repeat: "monthly", place: "Buurttuin De Natte Laars", price: 0, theme: "nature", access: [],
  },
  {
    author: "hidde-torenvalk", title: "Winterfair rond de Grote Toren",
    body: "Kraampjes, muziek en oliebollen. Twee dagen lang, van de haven tot de toren.",
    audience: "town", inDays: 18, minutes: 2880, place: "Binnenstad", price: 0, theme: "market", access: ["wheelchair", "accessible-toilet"],
  },
];
