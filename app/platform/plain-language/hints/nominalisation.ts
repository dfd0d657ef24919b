import type { Hint } from "../hint.ts";
import type { Sentence } from "../sentences.ts";

/** Things and places that end in -ing or -atie, and hide no verb. */
const THINGS = new Set(
  "woning rekening vereniging verdieping omgeving tekening kleding regering richting koning leerling afdeling opening kring ring ding haring paling tweeling verzekering uitkering stichting vestiging vergunning belasting begroting instelling training vergadering zitting verwarming leiding bezigheid organisatie situatie locatie vakantie informatie generatie relatie installatie operatie station donatie collectie natie ratio lening voeding stelling spanning bevolking rondleiding mening betekenis ervaring herinnering hoogte boring dwarsing kruising markering beperking bestelling helling stalling fietsenstalling oefening verklaring".split(" "),
);
const ARTICLES = new Set(["de", "het", "deze", "die", "onze", "uw", "ter", "tot", "bij", "na", "voor", "door"]);
const OF = "van";
const ACTION = /^[\p{Ll}]{3,}(?:ing|atie|itie|eling)$/u;
const INFINITIVE = /^[\p{Ll}]{2,}(?:en|aan|oen)$/u;

/** "het indienen van", "de beoordeling van", "ter voorkoming van": an act made into a thing. The verb itself reads easier. */
export function nominalisationHints(text: string, { tokens }: Sentence): Hint[] {
  const words = tokens.map((token) => token.text.toLowerCase());
  return words.flatMap((word, index): Hint[] => {
    const before = words[index - 1] ?? "";
    if (words[index + 1] !== OF) return [];
    const infinitive = before === "het" && INFINITIVE.test(word) && !PLURALS.test(word);
    const action = ACTION.test(word) && !THINGS.has(word) && (ARTICLES.has(before) || index === 0);
    if (!infinitive && !action) return [];
    const first = tokens[ARTICLES.has(before) ? index - 1 : index];
    const last = tokens[index + 1];
    return first && last ? [{ kind: "nominalisation", start: first.start, end: last.end, said: text.slice(first.start, last.end) }] : [];
  });
}

/** "het leven van", "het teken van", "het eten van": nouns that look like infinitives. */
const PLURALS = /^(?:overlijden|leven|teken|eten|wapen|verleden|inkomen|vermogen|vertrouwen|optreden|optreden|midden|laken|deken|kussen|verlangen|bestaan|personen|schepen|heden|oordeel|denken|noorden|zuiden|oosten|westen|begin)$/u;
