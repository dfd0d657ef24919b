const PREFIX = "(?:aan|achter|af|bij|binnen|deel|door|goed|in|klaar|kwijt|langs|los|mee|mede|na|neer|om|onder|op|over|plaats|samen|schoon|stil|tegen|terug|toe|uit|vast|voor|vrij|weg)";
/** "opgehaald", "gesloten", "afgegeven". */
const WITH_GE = new RegExp(`^${PREFIX}?ge[a-zë]{2,}(?:d|t|en)$`, "u");
/** "behandeld", "verwerkt", "ontvangen", "herzien": without ge-, and alike in form with the infinitive when they are strong. */
const WITHOUT_GE = new RegExp(`^${PREFIX}?(?:be|ver|ont|her|er)[a-zë]{2,}(?:d|t)$`, "u");
const STRONG = new Set(
  "begonnen begrepen behouden bekeken besloten besproken bedrogen bevonden bewezen bewogen verboden verbroken verkregen verkozen verlaten verleden verloren vernomen verschenen verstaan vertrokken vervangen verworven verzonden voorzien ontboden ontnomen ontslagen ontvangen ontworpen herzien herroepen uitbesteed overleden overwogen ondernomen ondervonden onderzocht overgenomen vrijgegeven gedaan gezien afgezien aangedaan opengesteld".split(" "),
);
/** They look like it and are something else. */
const NOT = new Set(
  "gebied gebieden gemeend gemeenten geen gezond gezin gezinnen gebouwen gebruiken gedichten gedrag geduld geld gelden geloven geluid geluiden gemak genieten genoegen gerechten gerust geschenken gesprekken getallen gevallen geven gevolgen gevoelens gewicht gewichten gewoonten gezicht gezichten gezelschappen gebeuren gebrek geheugen geheim gelijk gedeelten gegevens gewest geweld geest gerecht gebouw gezant bericht berichten beeld beelden bed bericht beleid bestand bestanden bezit bekend bewoond best beest herfst verband verstand verdriet verschil verlengd bereid belangrijkst ergst verderop gebak geschikt geschrift gezelligheid bewust bekwaamheid overheid gelegenheid bezigheid gehandicapten gepensioneerden genodigden".split(" "),
);

/** Whether a word is a past participle, as far as its form tells. */
export function isParticiple(word: string): boolean {
  if (STRONG.has(word)) return true;
  if (NOT.has(word) || word.endsWith("heid") || word.endsWith("ingen")) return false;
  return WITH_GE.test(word) || WITHOUT_GE.test(word) || /^[a-zë]{4,}(?:eerd)$/u.test(word);
}
