import { itemTextsNl } from "#app/platform/content/texts/nl.ts";
import { capital, type Noun, type Words } from "#app/platform/i18n/words.ts";
import { choicesNl } from "./choices.nl.ts";
import { writeNl } from "./write.nl.ts";

const noun: Noun = { one: "vacature", many: "vacatures", the: "de" };

export const nl = (words: Words) => {
  const { neighbourhood } = words;
  return {
    module: {
      name: "Vrijwilligerswerk",
      description: "Organisaties zoeken vrijwilligers. Wie zich aanmeldt, krijgt altijd antwoord.",
      settings: {
        answerDays: { label: "Binnen hoeveel dagen antwoordt een organisatie?", help: "Gebeurt dat niet, dan herinneren we de organisatie eraan. Daarna hoort het team het." },
        standDays: { label: "Hoeveel dagen staat een vacature erop, als je niets kiest?" },
        withoutAccount: { label: "Aanmelden kan ook zonder account" },
        keepDays: { label: "Hoeveel dagen bewaren we een aanmelding die klaar is?", help: "Vier weken is gebruikelijk." },
        framing: { label: "Op welke sites mag de lijst ook staan?", options: { everywhere: "Op elke site", listed: "Alleen op de sites hieronder", nowhere: "Op geen enkele andere site" } },
        frameSites: { label: "Sites waar de lijst mag staan", help: "Zet elk adres op een eigen regel. Bijvoorbeeld https://www.buurthuis.nl" },
        repliesOpen: { label: "Reageren kan", help: "Zet dit uit als bewoners niet onder een vacature mogen reageren." },
      },
      kinds: { vacancy: { one: "vacature", many: "vacatures" } },
      own: { title: "Mijn vrijwilligerswerk", text: "Waar je je voor aanmeldde, waar je iets over wilt horen, en wie je zelf zoekt." },
    },
    choices: choicesNl,
    item: itemTextsNl(noun, words),
    write: writeNl(neighbourhood),
    card: {
      around: (name: string) => name,
      until: (day: string) => `Aanmelden kan tot en met ${day}`,
      over: "Gesloten",
      once: "Eén keer",
    },
    page: {
      tasks: "Wat ga je doen?",
      organisation: "Voor",
      when: "Wanneer",
      hours: "Hoeveel tijd",
      where: "Waar",
      anywhere: "Overal, of bij je thuis",
      skills: "Past bij je als je houdt van",
      targetGroups: "Voor wie",
      until: "Aanmelden kan tot en met",
      ended: { filled: "Er is iemand gevonden. Je kunt je niet meer aanmelden.", "not-needed": "Dit is niet meer nodig. Je kunt je niet meer aanmelden.", expired: "Deze vacature is voorbij. Je kunt je niet meer aanmelden." },
      endTitle: "Deze vacature",
      end: { filled: "Er is iemand gevonden", "not-needed": "Niet meer nodig" },
      endQuestion: "De vacature gaat dan weg. Wie nog geen antwoord had, krijgt bericht dat het niet doorgaat.",
      endConfirm: "Ja, sluit de vacature",
      extend: (days: number) => `Laat nog ${days} dagen staan`,
      done: { ended: "De vacature is gesloten.", extended: "De vacature blijft langer staan." },
    },
    list: {
      intro: "Iets doen voor een ander, één keer of elke week? Zoek wat bij je past.",
      of: (name: string) => `Vrijwilligerswerk bij ${name}`,
      write: "Zoek een vrijwilliger",
      own: "Mijn vrijwilligerswerk",
      words: "Waar denk je aan?",
      wordsHelp: "Bijvoorbeeld: dieren, koken of wandelen",
      where: capital(neighbourhood.one),
      everywhere: `Alle ${neighbourhood.many}`,
      adjacent: `Ook de ${neighbourhood.many} ernaast`,
      skill: "Wat wil je doen?",
      anySkill: "Alles",
      targetGroup: "Voor wie?",
      anyTargetGroup: "Voor iedereen",
      day: "Welke dag?",
      anyDay: "Alle dagen",
      commitment: "Eén keer of vaker?",
      anyCommitment: "Maakt niet uit",
      show: "Zoek",
      more: "Zoek preciezer",
      found: (count: number) => (count === 1 ? "1 vacature" : `${count} vacatures`),
      older: "Bekijk meer",
      newest: "Naar het begin",
      empty: "Er is nu geen vrijwilligerswerk",
      emptyText: "Zoekt jouw club of buurthuis iemand? Zet het hier.",
      emptyFiltered: "Hier is nu niets bij",
      emptyFilteredText: "Zoek iets ruimer. Of laat je een seintje geven zodra er iets is.",
      alert: "Geef me een seintje als er iets bij komt",
      followFeed: "Volg met een nieuwslezer",
      onYourSite: "Zet deze lijst op je eigen site",
    },
    square: {
      title: "Word vrijwilliger",
      more: "Bekijk al het vrijwilligerswerk",
      empty: "Er is nu geen vrijwilligerswerk. Zoekt jouw club iemand?",
      write: "Zoek een vrijwilliger",
    },
  };
};
