const ILLNESSES = new Set(["kanker", "tyfus", "tering", "pest", "cholera", "tbc", "pleuris"]);

/** Beginnings of what follows an illness where people speak of the illness: "kankerpatiënt", "kankeronderzoek", "tyfusvaccin". */
const OF_CARE =
  "patient zorg onderzoek fonds behandel bestrijd specialist therapie afdeling centrum vrij screening diagnose medicijn verwekkend soort cel steun lotgeno inloop vereniging stichting overleve register ziekenhuis gezwel geval risico preventie vaccin voorlichting nazorg instituut huis gids verpleeg arts inzameling actie loop kind bacterie epidemie uitbraak achtig".split(
    " ",
  );

/**
 * Whether a compound speaks of an illness instead of abusing with it.
 *
 * @param before what stands before the word on the list: "borst" of "borstkanker"
 * @param behind what stands behind it: "patienten" of "kankerpatienten"
 */
export function isOfIllness(word: string, before: string, behind: string): boolean {
  if (!ILLNESSES.has(word)) return false;
  return before !== "" || OF_CARE.some((each) => behind.startsWith(each) || behind.startsWith(`s${each}`));
}
