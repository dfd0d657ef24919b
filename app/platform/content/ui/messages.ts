import { catalogue } from "#app/platform/i18n/catalogue.ts";
import type { Words } from "#app/platform/i18n/words.ts";

const nl = ({ neighbourhood }: Words) => ({
  filter: {
    label: `Kies een ${neighbourhood.one}`,
    mine: (name: string) => `Mijn ${neighbourhood.one}: ${name}`,
    everything: "Alles",
    all: `Alle ${neighbourhood.many}`,
    adjacent: `Ook ${neighbourhood.many} ernaast`,
    show: "Laat zien",
  },
  kinds: { label: "Wat wil je zien?", everything: "Alles" },
  wholeTown: "Heel de gemeente",
  replies: (count: number) => (count === 1 ? "1 reactie" : `${count} reacties`),
  thanks: (count: number) => `${count} keer bedankt`,
  civilServant: "Werkt bij de gemeente",
  /** "Hidde namens Bibliotheek De Sleutel" */
  onBehalfOf: (organisation: string) => `namens ${organisation}`,
});

const en: typeof nl = ({ neighbourhood }) => ({
  filter: {
    label: `Choose a ${neighbourhood.one}`,
    mine: (name) => `My ${neighbourhood.one}: ${name}`,
    everything: "Everything",
    all: `All ${neighbourhood.many}`,
    adjacent: `Also ${neighbourhood.many} next to it`,
    show: "Show",
  },
  kinds: { label: "What would you like to see?", everything: "Everything" },
  wholeTown: "The whole municipality",
  replies: (count) => (count === 1 ? "1 reply" : `${count} replies`),
  thanks: (count) => (count === 1 ? "1 thank-you" : `${count} thank-yous`),
  civilServant: "Works for the municipality",
  onBehalfOf: (organisation) => `on behalf of ${organisation}`,
});

export const itemTexts = catalogue(nl, en);
