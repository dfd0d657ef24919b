import { itemTextsNl } from "#app/platform/content/texts/nl.ts";
import { capital, type Words } from "#app/platform/i18n/words.ts";

export const nl = (words: Words) => {
  const { post, neighbourhood } = words;
  return {
    module: {
      name: capital(post.many),
      description: "Bewoners en organisaties delen nieuws en verhalen, en praten met elkaar.",
      settings: {
        repliesOpen: { label: "Reageren kan", help: `Zet dit uit als bewoners niet onder een ${post.one} mogen reageren.` },
        audienceDefault: {
          label: `Voor wie is een ${post.one}, als je niets kiest?`,
          options: { neighbourhood: `${capital(neighbourhood.the)} eigen ${neighbourhood.one}`, town: "Iedereen" },
        },
      },
      kinds: { post: { one: post.one, many: post.many } },
      own: { title: `Mijn ${post.many}`, text: "Wat je plaatste, en wat nog concept is." },
    },
    feed: {
      intro: `Wat leeft er bij jou in de buurt? Lees mee en doe mee.`,
      write: `Schrijf een ${post.one}`,
      of: (name: string) => `${capital(post.many)} van ${name}`,
      older: `Oudere ${post.many}`,
      olderTitle: (title: string) => `${title}, oudere`,
      own: `Mijn ${post.many}`,
      newest: "Naar de nieuwste",
      empty: `Nog geen ${post.many}`,
      emptyText: "Jij kunt de eerste zijn. Vertel wat je zag, wat je zoekt of wat je leuk vindt.",
      followFeed: `Volg met RSS`,
      privacy: "Iedereen kan dit lezen, ook zonder account.",
    },
    /** What is said around it as around every kind. */
    item: itemTextsNl(post, words),
    write: {
      title: `Schrijf een ${post.one}`,
      headline: "Titel",
      headlineHelp: "Waar gaat het over? Kort is goed.",
      body: "Jouw verhaal",
      bodyHelp: "Schrijf zoals je praat. Een webadres wordt vanzelf een link. Zet geen telefoonnummer of adres van een ander in je tekst.",
    },
  };
};
