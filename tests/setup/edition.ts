import { noticeboardReader, type EditionCandidate, type EditionReader } from "#app/platform/editions/candidate.ts";
import type { EditionContent } from "#app/platform/editions/content.ts";
import type { EditionLinks } from "#app/platform/editions/edition-mail.tsx";
import { freeze, type FreezeSetting } from "#app/platform/editions/freeze.ts";
import { chooseEdition } from "#app/platform/editions/rank.ts";
import type { EditionWindow } from "#app/platform/editions/window.ts";
import { defaultWords } from "#app/platform/i18n/words.ts";
import type { MailLook } from "#app/platform/mail/mail-sheet.tsx";

/** A week in November that ends on Friday at four. */
export const week: EditionWindow = { key: "2026-11-27T16", from: new Date("2026-11-20T15:00:00Z"), until: new Date("2026-11-27T15:00:00Z") };

export const look: MailLook = { town: "Samen Gorinchem", municipality: "Gemeente Gorinchem", origin: "https://samengorinchem.example", primary: "#0f4c6e", onPrimary: "#ffffff" };

export const links: EditionLinks = {
  page: "https://samengorinchem.example/wijkblad/abc123",
  preferences: "https://samengorinchem.example/account/wijkblad",
  unsubscribe: "https://samengorinchem.example/wijkblad/abc123/stop",
};

const lantern = { id: "lantern", name: "Buurthuis De Lantaarn" };
const photo = { id: "0c4f", alt: "Twee buren delen soep uit aan een lange tafel op straat", width: 1600, height: 900, widths: [480, 960, 1600] };

type Draft = Partial<EditionCandidate> & Pick<EditionCandidate, "id" | "title" | "excerpt">;

/** A published item, from the neighbourhood and by a neighbour unless it says otherwise. */
export function candidate(draft: Draft): EditionCandidate {
  return {
    kind: "post",
    path: `/berichten/${draft.id}`,
    publishedAt: new Date("2026-11-25T10:00:00Z"),
    neighbourhoodIds: ["wijdschild"],
    author: { id: "bram", name: "Bram Vergeetmijniet", civilServantTitle: null },
    organisation: null,
    replyCount: 0,
    thanksCount: 0,
    photo: null,
    ...draft,
  };
}

export const candidates: EditionCandidate[] = [
  candidate({
    id: "soep",
    title: "Zaterdag eten we soep met de hele straat",
    excerpt:
      "Neem een kom en een lepel mee, wij zorgen voor de soep en het brood. Er is ook een pan zonder vlees. Kun je moeilijk lopen? Bel dan even aan bij nummer 12, dan halen we je op.\n\nAanmelden hoeft niet. Kijk voor het menu op https://delantaarn.example/soep.",
    organisation: lantern,
    publishedAt: new Date("2026-11-26T09:00:00Z"),
    replyCount: 5,
    thanksCount: 12,
    photo,
  }),
  candidate({ id: "fiets", title: "Wie helpt mij met een lekke band?", excerpt: "Ik heb alles in huis, maar mijn handen willen niet meer. De koffie staat klaar!", publishedAt: new Date("2026-11-24T18:30:00Z"), replyCount: 1 }),
  candidate({
    id: "bomen",
    title: "In de Merwedestraat komen in het voorjaar veertien nieuwe bomen. Denk je mee over de soorten en over de plek waar ze komen te staan?",
    excerpt:
      "De oude populieren zijn ziek en moeten weg. Daar komen linden en veldesdoorns voor terug. Op dinsdag 8 december kun je in de bibliotheek de tekeningen bekijken en zeggen wat jij ervan vindt. Kun je dan niet? Je kunt ook hier reageren; wij lezen alles en geven antwoord voor het einde van het jaar.",
    author: { id: "sander", name: "Sander Zonderwijk", civilServantTitle: "Wijkbeheerder" },
    neighbourhoodIds: ["wijdschild", "haarwijk"],
    publishedAt: new Date("2026-11-23T08:00:00Z"),
    replyCount: 23,
  }),
  candidate({ id: "kat", title: "Poes Mikkie is weer thuis 🎉🐈", excerpt: "Ze zat in de schuur van de buren. Bedankt voor het zoeken, allemaal!", author: { id: "gokce", name: "Gökçe Şahin", civilServantTitle: null }, neighbourhoodIds: ["haarwijk"], thanksCount: 7 }),
  candidate({ id: "water", title: "Hoogwater: de kade is tot en met zondag dicht", excerpt: "Fietsers kunnen omrijden over de Arkelstraat.", neighbourhoodIds: "town", author: { id: "hidde", name: "Hidde Pepernoot", civilServantTitle: "" } }),
];

/** A resident of Wijdschild who follows the community centre. */
export const truus: EditionReader = {
  ...noticeboardReader("wijdschild", ["haarwijk"]),
  accountId: "truus",
  follows: { people: new Set(), organisations: new Set(["lantern"]), items: new Set() },
};

export const gorinchem: FreezeSetting = {
  locale: "nl",
  words: defaultWords.nl,
  town: { name: "Samen Gorinchem", municipality: "Gemeente Gorinchem", timeZone: "Europe/Amsterdam" },
  neighbourhoodIds: ["wijdschild"],
  neighbourhoods: [
    { id: "binnenstad", name: "Binnenstad" },
    { id: "wijdschild", name: "Wijdschild" },
    { id: "haarwijk", name: "Haarwijk" },
  ],
};

/** An edition as it is kept. */
export function editionFor(reader: EditionReader, items: readonly EditionCandidate[] = candidates, setting: Partial<FreezeSetting> = {}): EditionContent {
  const chosen = chooseEdition(reader, items, week);
  if (!chosen) throw new Error("Nothing was chosen.");
  return freeze(chosen, week, { ...gorinchem, ...setting });
}

/** What Truus gets that Friday. */
export const truusEdition = (): EditionContent => editionFor(truus);
