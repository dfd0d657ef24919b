import type { Words } from "#app/platform/i18n/words.ts";
import type { Disguise, SignalKind } from "../signals/signal.ts";
import type { Action } from "../rules/rule.ts";
import { percent } from "./percent.ts";

export const nl = ({ neighbourhood }: Words) => {
  const kinds: Record<SignalKind, string> = {
    bsn: "een BSN",
    iban: "een rekeningnummer",
    phone: "een telefoonnummer",
    email: "een e-mailadres",
    plate: "een kenteken",
    address: "een adres met huisnummer",
    link: "een link",
    "look-alike": "een link die op een bekende site lijkt",
    "short-link": "een verkorte link",
    "ip-host": "een link naar een IP-adres",
    "other-host": "een link die ergens anders heen gaat",
    repeated: "een herhaalde tekst",
    flooding: "veel plaatsen in korte tijd",
    shouting: "schreeuwen",
    word: "een woord van de woordenlijst",
  };
  const disguises: Record<Disguise, (host: string, looksLike: string) => string> = {
    confusable: (host, looksLike) => `De link ${host} lijkt op ${looksLike}, maar er staan andere tekens in.`,
    near: (host, looksLike) => `De link ${host} lijkt op ${looksLike}, maar de spelling is een beetje anders.`,
    within: (host, looksLike) => `In de link ${host} staat ${looksLike}, maar de link gaat naar een andere site.`,
    part: (host, looksLike) => `De link ${host} gebruikt de naam van ${looksLike}, maar is van iemand anders.`,
    "other-ending": (host, looksLike) => `De link ${host} heeft dezelfde naam als ${looksLike}, maar een ander einde.`,
    "mixed-script": (host) => `In de link ${host} staan letters uit twee alfabetten door elkaar. Zo ziet een valse link er vaak uit.`,
  };
  const actions: Record<Action, string> = {
    queue: "Zet in de wachtrij: het is te zien en iemand kijkt ernaar.",
    hold: "Houd vast: het is pas te zien als iemand heeft gekeken.",
    label: "Plak er een label op.",
  };

  /** For the author of a text that a rule kept back. */
  const facts: Record<SignalKind, string> = {
    bsn: "Er staat een BSN in.",
    iban: "Er staat een rekeningnummer in.",
    phone: "Er staat een telefoonnummer in.",
    email: "Er staat een e-mailadres in.",
    plate: "Er staat een kenteken in.",
    address: "Er staat een adres met huisnummer in.",
    link: "Er staat een link in.",
    "look-alike": "Er staat een link in die op een bekende site lijkt.",
    "short-link": "Er staat een verkorte link in. Je ziet niet waar die heen gaat.",
    "ip-host": "Er staat een link in naar een IP-adres, en niet naar een naam.",
    "other-host": "Er staat een link in die ergens anders heen gaat dan er staat.",
    repeated: "Deze tekst lijkt veel op een eerdere tekst van jou.",
    flooding: "Je plaatste veel in korte tijd.",
    shouting: "Er staan veel hoofdletters of leestekens in. Dat leest als schreeuwen.",
    word: "Er staat een woord in dat op onze woordenlijst staat.",
  };
  const goodTexts = (approved: number) => (approved === 0 ? "Van de schrijver is nog geen tekst goedgekeurd." : approved === 1 ? "Van de schrijver is 1 tekst goedgekeurd." : `Van de schrijver zijn ${approved} teksten goedgekeurd.`);

  return {
    kinds,
    actions,
    facts: {
      signal: facts,
      score: "De tekst lijkt op teksten die hier eerder niet mochten.",
      newAccount: "Je account is nog nieuw.",
      fewApproved: "Je hebt hier nog niet veel geplaatst.",
    },
    signal: {
      bsn: "Hier staat een BSN: 9 cijfers die de elfproef halen.",
      iban: (found: string) => `Hier staat een rekeningnummer: ${found}. Het controlegetal klopt.`,
      phone: {
        mobile: (found: string) => `Hier staat een mobiel nummer: ${found}.`,
        landline: (found: string) => `Hier staat een vast telefoonnummer: ${found}.`,
        other: (found: string) => `Hier staat een telefoonnummer: ${found}.`,
        abroad: (found: string) => `Hier staat een buitenlands telefoonnummer: ${found}.`,
      },
      email: (found: string) => `Hier staat een e-mailadres: ${found}.`,
      plate: (found: string, sidecode: number) => `Hier staat een kenteken: ${found}. De vorm is die van sidecode ${sidecode}.`,
      address: (found: string) => `Hier staat een adres met huisnummer: ${found}.`,
      addressAndPostcode: (found: string) => `Hier staat een adres met huisnummer en postcode: ${found}.`,
      link: (host: string) => `Hier staat een link naar ${host}.`,
      lookAlike: disguises,
      letters: (letters: number) => (letters === 1 ? "Er is 1 letter anders." : `Er zijn ${letters} letters anders.`),
      shortLink: (host: string) => `Dit is een verkorte link via ${host}. Je ziet niet waar die heen gaat.`,
      ipHost: (host: string) => `Deze link gaat naar een IP-adres (${host}) en niet naar een naam.`,
      otherHost: (shown: string, host: string) => `Er staat ${shown}, maar de link gaat naar ${host}.`,
      repeated: (alike: number) => `Deze tekst is voor ${percent(alike)} gelijk aan een eerdere tekst van dezelfde schrijver.`,
      flooding: (items: number, minutes: number, most: number) => `De schrijver plaatste ${items} keer iets in ${minutes === 1 ? "1 minuut" : `${minutes} minuten`}. Gewoon is hooguit ${most} keer.`,
      capitals: (share: number) => `${percent(share)} van de woorden staat in hoofdletters. Dat leest als schreeuwen.`,
      marks: (marks: number) => `Er staan ${marks} uitroeptekens of vraagtekens achter elkaar.`,
      word: {
        whole: (found: string) => `Het woord “${found}” staat op de woordenlijst.`,
        form: (found: string, word: string) => `“${found}” is een vorm van “${word}”. Dat woord staat op de woordenlijst.`,
        compound: (found: string, word: string) => `In “${found}” zit het woord “${word}”. Dat staat op de woordenlijst.`,
        phrase: (found: string) => `De woorden “${found}” staan op de woordenlijst.`,
      },
    },
    condition: {
      signal: (kind: string) => `Er is dit signaal: ${kind}.`,
      score: (atLeast: number) => `De score is ${percent(atLeast)} of hoger.`,
      newAccount: (days: number) => (days === 1 ? "Het account is minder dan 1 dag oud." : `Het account is minder dan ${days} dagen oud.`),
      fewApproved: (below: number) => (below === 1 ? "Van de schrijver is nog niets goedgekeurd." : `Van de schrijver zijn minder dan ${below} teksten goedgekeurd.`),
      words: (words: string) => `Een van deze woorden staat erin: ${words}.`,
      link: "Er staat een link in.",
      contentKind: (kinds: string) => `Het is een van deze soorten: ${kinds}.`,
      neighbourhood: (names: string) => `Het gaat over een van deze ${neighbourhood.many}: ${names}.`,
    },
    match: { all: "Alles hieronder klopt.", any: "Minstens een van deze dingen klopt." },
    reason: {
      signal: (kind: string, count: number) => (count === 1 ? `Dit signaal is er: ${kind}.` : `Dit signaal is er ${count} keer: ${kind}.`),
      noSignal: (kind: string) => `Dit signaal is er niet: ${kind}.`,
      score: (score: number, atLeast: number) => `De score is ${percent(score)}. Dat is ${percent(atLeast)} of hoger.`,
      scoreBelow: (score: number, atLeast: number) => `De score is ${percent(score)}. Dat is lager dan ${percent(atLeast)}.`,
      scoreUnknown: "Er is nog geen score. Het systeem heeft nog te weinig voorbeelden.",
      newAccount: (days: number, below: number) => `Het account is ${days === 1 ? "1 dag" : `${days} dagen`} oud. Dat is minder dan ${below}.`,
      oldAccount: (days: number, below: number) => `Het account is ${days === 1 ? "1 dag" : `${days} dagen`} oud. Dat is niet minder dan ${below}.`,
      noAccount: "De schrijver heeft geen account.",
      fewApproved: (approved: number, below: number) => `${goodTexts(approved)} Dat is minder dan ${below}.`,
      enoughApproved: (approved: number, below: number) => `${goodTexts(approved)} Dat is niet minder dan ${below}.`,
      words: (found: string) => `Deze woorden staan erin: ${found}.`,
      noWords: (words: string) => `Geen van deze woorden staat erin: ${words}.`,
      link: (hosts: string) => `Er staat een link in naar ${hosts}.`,
      noLink: "Er staat geen link in.",
      contentKind: (kind: string) => `De soort is: ${kind}.`,
      otherContentKind: (kind: string, kinds: string) => `De soort is ${kind}, en niet: ${kinds}.`,
      neighbourhood: (names: string) => `Het is voor: ${names}.`,
      otherNeighbourhood: (names: string) => `Het is niet voor: ${names}.`,
    },
    judgement: {
      score: (score: number) => `De kans dat dit niet door de beugel kan is ${percent(score)}, gezien eerdere besluiten in deze gemeente.`,
      notTrained: (fine: number, harmful: number) => `Er is nog geen score. Nodig zijn nog ${fine === 1 ? "1 goed voorbeeld" : `${fine} goede voorbeelden`} en ${harmful === 1 ? "1 afgekeurd voorbeeld" : `${harmful} afgekeurde voorbeelden`}.`,
      against: (word: string) => `“${word}” komt vaker voor in afgekeurde teksten.`,
      inFavour: (word: string) => `“${word}” komt vaker voor in goede teksten.`,
    },
  };
};
