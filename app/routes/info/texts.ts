import type { Locale } from "#app/platform/i18n/locale.ts";

/** What a page about the site itself may say of its town. */
export interface About {
  site: string;
  municipality: string;
  email: string;
}

interface InfoPage {
  title: string;
  parts: { heading: string; paragraphs: string[] }[];
}

type Made = (about: About) => InfoPage;

const privacy: Record<Locale, Made> = {
  nl: ({ site, municipality, email }) => ({
    title: "Privacy",
    parts: [
      { heading: "Lezen zonder sporen", paragraphs: [`Je kunt ${site} lezen zonder account. We volgen je niet. Er zijn geen advertenties en geen cookies van anderen.`] },
      {
        heading: "Wat we van je bewaren",
        paragraphs: [
          "Heb je een account? Dan bewaren we je naam, je e-mailadres, waar je woont (alleen de buurt die je zelf koos) en wat je schrijft. Je e-mailadres is voor niemand anders te zien.",
          "Uit foto's halen we de plaats en de tijd voordat we ze bewaren.",
          "Als je inlogt, zetten we één cookie op je apparaat. Die is alleen nodig om ingelogd te blijven. Kies je een andere taal? Dan onthouden we dat ook met een cookie.",
        ],
      },
      {
        heading: "Als je iets meldt of bezwaar maakt",
        paragraphs: [
          "De schrijver ziet niet wie iets meldt. Je naam en e-mailadres bij een melding zonder account bewaren we tot ruim een half jaar na ons antwoord. Zo lang kun je bezwaar maken.",
          "Wat we besloten en waarom bewaren we vijf jaar. Daarna tellen we alleen nog dat het gebeurde.",
        ],
      },
      { heading: "Hoe we bezoekers tellen", paragraphs: ["We tellen hoeveel verschillende mensen de site bekijken, zonder cookies en zonder iemand te volgen. Van een bezoek blijft geen internetadres en geen kenmerk van je browser over. Alleen een telling waaruit niemand te herkennen is. Vraag je in je browser om niet gevolgd te worden? Dan tellen we je niet mee."] },
      { heading: "Jij beslist", paragraphs: ["Bij je account kun je alles wat we van je hebben bekijken en meenemen. Je kunt je account daar ook zelf verwijderen. Dan verdwijnt alles wat van jou is.", "In ons logboek blijft staan dat er iets gebeurde, en wanneer. Je naam en je tekst staan daar niet in."] },
      { heading: "Wie is verantwoordelijk?", paragraphs: [`${municipality} is verantwoordelijk voor deze site. Vragen? Mail naar ${email}.`] },
    ],
  }),
  en: ({ site, municipality, email }) => ({
    title: "Privacy",
    parts: [
      { heading: "Read without a trace", paragraphs: [`You can read ${site} without an account. We do not follow you. There are no advertisements and no cookies of others.`] },
      {
        heading: "What we keep about you",
        paragraphs: [
          "If you have an account, we keep your name, your e-mail address, where you live (only the area that you chose) and what you write. Nobody else sees your e-mail address.",
          "We remove place and time from photos before we keep them.",
          "When you log in, we put one cookie on your device. It is only needed to keep you logged in. If you choose another language, a second cookie remembers that.",
        ],
      },
      {
        heading: "If you report or object to something",
        paragraphs: [
          "A writer does not see who reports something. If you report without an account, we keep your name and address until a good half year after our answer. That is how long you can object.",
          "What we decided and why, we keep for five years. After that we only count that it happened.",
        ],
      },
      { heading: "How we count visitors", paragraphs: ["We count how many different people look at the site, without cookies and without following anybody. Of a visit no internet address and no mark of your browser remains. Only a count in which nobody can be recognised. When your browser asks not to be tracked we do not count you."] },
      { heading: "You decide", paragraphs: ["On your account page you can see and take along all that we have about you. You can also delete your account there. Everything of yours then disappears.", "Our log still says that something happened, and when. It holds neither your name nor your words."] },
      { heading: "Who is responsible?", paragraphs: [`${municipality} is responsible for this site. Questions? Mail ${email}.`] },
    ],
  }),
};

const accessibility: Record<Locale, Made> = {
  nl: ({ site, email }) => ({
    title: "Toegankelijkheid",
    parts: [
      { heading: "Voor iedereen", paragraphs: [`${site} is er voor iedereen. We bouwen de site volgens de regels voor toegankelijkheid (WCAG 2.2, niveau AA).`] },
      {
        heading: "Wat dat betekent",
        paragraphs: [
          "Je kunt alles doen met alleen een toetsenbord. Een schermlezer kan alles voorlezen. Letters zijn groot en goed te lezen, en je kunt ze groter maken.",
          "De site werkt ook op een oude telefoon, met een langzame verbinding en zonder JavaScript.",
          "We schrijven in gewone taal.",
        ],
      },
      { heading: "Lukt er iets niet?", paragraphs: [`Vertel het ons. Mail naar ${email}. We zoeken samen een oplossing.`] },
    ],
  }),
  en: ({ site, email }) => ({
    title: "Accessibility",
    parts: [
      { heading: "For everyone", paragraphs: [`${site} is for everyone. We build the site by the rules for accessibility (WCAG 2.2, level AA).`] },
      {
        heading: "What that means",
        paragraphs: [
          "You can do everything with just a keyboard. A screen reader can read everything aloud. Letters are large and clear, and you can make them larger.",
          "The site also works on an old phone, on a slow connection and without JavaScript.",
          "We write in plain language.",
        ],
      },
      { heading: "Does something not work?", paragraphs: [`Tell us. Mail ${email}. We will find a solution together.`] },
    ],
  }),
};

export const infoPages = { privacy, toegankelijkheid: accessibility };
