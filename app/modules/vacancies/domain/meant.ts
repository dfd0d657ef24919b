import { dutchVariants, plainWords } from "#app/lib/dutch-words.ts";
import { choicesEn } from "../messages/choices.en.ts";
import { choicesNl } from "../messages/choices.nl.ts";
import { skills, targetGroups, type Skill, type TargetGroup } from "./choices.ts";

/** Words that say nothing by themselves in the names of what one can do. */
const EMPTY = new Set(["met", "en", "van", "de", "het", "een", "voor", "die", "zich", "with", "and", "the", "to", "who", "being", "a"]);

/** Further words by which people mean one of the choices. */
const alsoSkills: Partial<Record<Skill, string>> = {
  animals: "dier dieren hond honden kat katten paard paarden kinderboerderij asiel dog dogs cat",
  children: "kind kinderen jeugd oppas voorlezen",
  cooking: "koken bakken eten keuken kok",
  garden: "tuin tuinieren moestuin planten",
  nature: "natuur buiten bos vogels wandelen",
  repair: "klussen repareren timmeren fietsen verven",
  driving: "rijden chauffeur vervoer bus auto ophalen",
  computer: "computer computers website internet telefoon",
  language: "taal lezen nederlands taalmaatje",
  admin: "administratie boekhouding kantoor",
  board: "bestuur bestuurslid voorzitter penningmeester secretaris organiseren",
  music: "muziek zingen koor toneel theater museum",
  sport: "sport sporten voetbal trainer coach bewegen gym",
  hosting: "gastvrouw gastheer koffie ontvangst receptie bar",
  selling: "winkel verkoop kringloop kassa",
  writing: "schrijven fotograaf foto redactie",
  care: "zorg gezelschap bezoek maatje wandelmaatje",
};

function stems(words: string): Set<string> {
  return new Set(plainWords(words).filter((word) => !EMPTY.has(word)).flatMap((word) => [word, ...dutchVariants(word)]));
}

function indexOf<Name extends string>(names: readonly Name[], labels: readonly Readonly<Record<Name, string>>[], also: Partial<Record<Name, string>>) {
  return names.map((name) => ({ name, words: stems([...labels.map((label) => label[name]), also[name] ?? ""].join(" ")) }));
}

const skillWords = indexOf(skills, [choicesNl.skills, choicesEn.skills], alsoSkills);
const groupWords = indexOf(targetGroups, [choicesNl.targetGroups, choicesEn.targetGroups], {});

/** What somebody means who types words: "iets met dieren" is work with animals. Empty where they name nothing of our lists. */
export function choicesMeant(typed: string): { skills: Skill[]; targetGroups: TargetGroup[] } {
  const words = stems(typed);
  const meant = (known: ReadonlySet<string>) => [...words].some((word) => known.has(word));
  return { skills: skillWords.filter((each) => meant(each.words)).map(({ name }) => name), targetGroups: groupWords.filter((each) => meant(each.words)).map(({ name }) => name) };
}
