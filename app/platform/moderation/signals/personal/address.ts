import { cut, type SignalOf } from "../signal.ts";

/** How streets are called in the Netherlands; the first row says so without a capital too. */
const SURE = "straat|laan|plein|singel|gracht|kade|steeg|plantsoen|dreef|boulevard|allee";
const CAPITAL = "weg|dijk|hof|pad|park|wal|markt|haven|baan|ring|burg|kamp|veld|donk|wijk|berg|bos|brink|es|hoek|poort|oord|dam|brug|straatje|kerkhof|zoom|meent|akker|rede|waard";

/** A street that is one word, a number, and what may be behind it: "12", "12a", "12-3", "12 bis", then perhaps a postcode. */
const ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(\\p{L}[\\p{L}'’.-]{0,30}?)(${SURE}|${CAPITAL})(?:,? (?:nr\\.? ?|nummer |huisnummer )|,? )([1-9]\\d{0,3})(?: ?-? ?[a-hA-H](?!\\p{L})|-\\d{1,3}| ?bis(?!\\p{L})| ?hs(?!\\p{L}))?(?![\\p{L}\\p{N}])`,
  "gu",
);
/** A street of two words: "Lange Weg 3", "Grote Markt 1". */
const TWO_WORDS =
  /(?<![\p{L}\p{N}'’-])(\p{Lu}[\p{L}.]{1,20}) (Straat|Laan|Weg|Plein|Kade|Dijk|Hof|Singel|Gracht|Steeg|Markt|Haven|Pad|Wal|Ring|Baan|Park|Zoom) (?:nr\.? ?|nummer )?([1-9]\d{0,3})(?: ?[a-hA-H](?!\p{L})|-\d{1,3})?(?![\p{L}\p{N}])/gu;

const POSTCODE = /^,? {1,2}([1-9]\d{3} ?[A-Z]{2})(?![\p{L}\p{N}])/u;

/** Words that end like streets and are none. */
const NO_STREET = new Set(
  `onderweg halverwege rijweg snelweg autoweg fietspad voetpad wandelpad zandpad looppad sportpark speelplein schoolplein winkelstraat woonstraat zijstraat
  doodlopendestraat hoofdstraatje rommelmarkt kerstmarkt weekmarkt boekenmarkt vlooienmarkt braderie sportveld voetbalveld grasveld speelveld arbeidsmarkt
  woningmarkt zandbak jachthaven luchthaven ijsbaan renbaan atletiekbaan kegelbaan rijbaan busbaan kunstijsbaan zwembad vakantiepark wijkpark stadspark
  volkswijk nieuwbouwwijk woonwijk achterstandswijk zomerkamp tentenkamp kinderkamp kruising jeugdhonk begraafplaats stoeprand parkeerplein dorpsplein marktplein`
    .trim()
    .split(/\s+/),
);

const MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
const MEASURES = "uur|u|euro|eur|km|kilometer|meter|m|cm|jaar|minuten|min|dagen|weken|maanden|keer|x|maal|graden|procent|personen|mensen|kinderen|man|deelnemers|stuks|meldingen";
/** What is counted, timed or dated is no house: "Marktplein 14.00 uur", "Kerkplein 5 mei", "Kerkstraat 3 auto's". */
const COUNTED = new RegExp(`^(?:[.:,]\\d|[%€]| ?(?:${MEASURES}|${MONTHS})(?![\\p{L}])|[-/]\\d{1,2}[-/]\\d| (?!hebben|wonen|willen|waren|worden|zitten|kunnen|moeten|mogen|tussen|binnen|samen)\\p{Ll}{2,20}(?:en|s|'s|’s)(?!\\p{L}))`, "u");
/** Verbs and small words that end as plurals do. */
const NOT_PLURAL = /^ (?:is|was|als|eens|steeds|soms|sinds|langs|en|een|den|geen|tegen|alleen|komen|staan|gaan|doen|zijn|bellen|lopen|ophalen|afhalen|melden|'s)(?!\p{L})/u;

/** Street addresses with a house number. A street alone, or a postcode alone, says where and not who. */
export function addressesIn(text: string): SignalOf<"address">[] {
  return [...text.matchAll(ADDRESS), ...text.matchAll(TWO_WORDS)].flatMap((match): SignalOf<"address">[] => {
    const [raw, name = "", ending = ""] = match;
    const start = match.index;
    const rest = text.slice(start + raw.length, start + raw.length + 40);
    if (!isStreet(name, ending) || (COUNTED.test(rest) && !NOT_PLURAL.test(rest))) return [];
    const postcode = POSTCODE.exec(rest);
    const end = start + raw.length + (postcode?.[0].length ?? 0);
    return [{ kind: "address", found: cut(text.slice(start, end)), at: { start, end }, postcode: postcode?.[1] ?? null }];
  });
}

const SURELY = new RegExp(`^(?:${SURE})$`);
const FIRST_WORDS = new Set(["de", "het", "een", "in", "op", "aan", "bij", "naar", "van", "voor", "deze", "die", "onze"]);

function isStreet(name: string, ending: string): boolean {
  if (NO_STREET.has((name + ending).toLowerCase()) || FIRST_WORDS.has(name.toLowerCase())) return false;
  if (/^\p{Lu}/u.test(ending)) return true;
  if (name.length < 3) return false;
  return SURELY.test(ending) || /^\p{Lu}/u.test(name);
}
