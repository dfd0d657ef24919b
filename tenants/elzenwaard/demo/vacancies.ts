import type { DemoVacancy } from "../../define.ts";

export const vacancies: DemoVacancy[] = [
  {
    author: "arie-greppelaar", organisation: "dorsvloer", title: "Beheerder voor de donderdagavond",
    tasks: ["Het dorpshuis openen en sluiten", "Achter de bar staan", "Een praatje maken met wie binnenkomt"],
    body: "Op donderdag is het biljartavond. Je krijgt de sleutel en een rondleiding. De vaste ploeg helpt je op weg.",
    commitment: "lasting", hours: 4, hoursPer: "week", days: [4], parts: ["evening"], skills: ["hosting", "people"], targetGroups: ["everybody"], neighbourhood: "broekzicht", place: "Dorpshuis De Dorsvloer, Dorpsweg 3", daysAgo: 4, standsDays: 50,
    applied: [{ by: "daan-sleutelbos", text: "Ik ken iedereen daar al en kan prima met een tap overweg.", daysAgo: 2, status: "open" }],
  },
  {
    author: "farida-amandelhof", organisation: "volle-kist", title: "Helpen inpakken bij de voedselbank",
    tasks: ["Pakketten vullen", "Datums controleren", "Sjouwen, maar niet te veel"],
    body: "Op vrijdagochtend pakken we met tien mensen ongeveer zestig kisten in. Er is koffie, en er wordt veel gelachen.",
    commitment: "lasting", hours: 3, hoursPer: "week", days: [5], parts: ["morning"], skills: ["people", "selling"], targetGroups: ["low-income", "families"], neighbourhood: "elzendam", seats: 2, daysAgo: 8, standsDays: 40,
  },
  {
    author: "roos-klokhuis", organisation: "hooimijt", title: "Zaterdag: voorlezen tussen de geiten",
    tasks: ["Een kwartier voorlezen op het hooi", "De geiten van het boek afhouden"],
    body: "Bij De Hooimijt lezen we op zaterdag voor aan kleine kinderen. De geiten luisteren mee. Je kiest zelf een boek.",
    commitment: "lasting", hours: 2, hoursPer: "month", days: [6], parts: ["afternoon"], skills: ["children", "animals", "language"], targetGroups: ["children"], daysAgo: 3, standsDays: 60,
  },
  {
    author: "kevin-hoekvlag", organisation: "vv-zandeind", title: "Eén keer: de kantine schilderen",
    tasks: ["Schuren en afplakken", "Muren witten", "Patat eten na afloop"],
    body: "In één dag maken we de kantine weer fris. Verf en kwasten liggen klaar. Kom in oude kleren.",
    commitment: "once", onceInDays: 12, hours: 6, hoursPer: "once", skills: ["repair", "sport"], targetGroups: ["everybody"], neighbourhood: "zandeind", place: "Sportpark Zandeind", seats: 8, daysAgo: 2, standsDays: 11,
  },
];
