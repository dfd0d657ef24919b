import type { Words } from "#app/platform/i18n/words.ts";
import type { InviteStep } from "#app/platform/identity/invite/plan.server.ts";
import type { RowFault } from "#app/platform/identity/invite/rows.ts";

const faults: Record<RowFault, (said: string) => string> = {
  "no-name": () => "Vul een naam in van 2 tot 60 letters.",
  "no-email": () => "Vul een e-mailadres in.",
  "bad-email": (said) => `‘${said}’ is geen e-mailadres.`,
  "unknown-role": (said) => `De rol ‘${said}’ kennen we niet. Kies buurtverbinder, moderator, beheerder of bewoner.`,
  "unknown-neighbourhood": (said) => `‘${said}’ staat niet op jullie kaart.`,
  "no-neighbourhood": () => "Voor welk deel van de gemeente is deze buurtverbinder?",
  twice: (said) => `${said} staat er twee keer in.`,
  "long-title": () => "De functie is te lang. Hooguit 80 tekens.",
};

const steps: Record<InviteStep, string> = { invites: "Krijgt een uitnodiging", gives: "Is er al, en krijgt deze rol erbij", nothing: "Is al zo" };

export const nl = ({ neighbourhood }: Words) => ({
  title: "Nodig mensen uit",
  intro: "Nodig buren, buurtverbinders en collega's uit. Ze krijgen een mail met een knop. Wie al een account heeft, krijgt de rol er meteen bij. Niemand raakt iets kwijt.",
  one: "Eén persoon",
  many: "Een hele lijst",
  manyIntro: "Maak een lijst in een spreadsheet en bewaar hem als CSV, of plak de regels hieronder. Hooguit 200 mensen tegelijk. Je ziet eerst wat er gaat gebeuren.",
  columns: `Bovenaan staat wat er in elke kolom staat: naam, e-mail, rol, ${neighbourhood.many}, functie. Alleen naam en e-mail moeten.`,
  example: (area: string) => `naam;e-mail;rol;${neighbourhood.one}\nSam Voorbeeld;sam@voorbeeld.nl;buurtverbinder;${area}\nNoor Voorbeeld;noor@voorbeeld.nl;bewoner;`,
  exampleLabel: "Zo ziet dat eruit",
  name: "Naam",
  email: "E-mailadres",
  roles: "Waarmee helpt diegene?",
  rolesHelp: "Kies niets voor een gewone bewoner.",
  areas: `Voor welke ${neighbourhood.many} is deze buurtverbinder?`,
  jobTitle: "Functie bij de gemeente",
  list: "De lijst",
  file: "Of kies een bestand",
  look: "Kijk wat er gebeurt",
  plan: "Dit gaat er gebeuren",
  heads: { line: "Regel", who: "Wie", what: "Wat" },
  steps,
  faults,
  fix: (count: number) => (count === 1 ? "1 regel klopt nog niet. Er gaat niets weg zolang dat zo is." : `${count} regels kloppen nog niet. Er gaat niets weg zolang dat zo is.`),
  send: (count: number) => (count === 1 ? "Nodig 1 persoon uit" : `Nodig ${count} mensen uit`),
  nothingToDo: "Iedereen op deze lijst heeft dit al. Er valt niets te doen.",
  refused: {
    "not-a-list": "Dit kunnen we niet lezen als lijst. Bewaar je spreadsheet als CSV.",
    "no-columns": "Op de eerste regel moeten ‘naam’ en ‘e-mail’ staan.",
    empty: "Onder de eerste regel staat nog niemand.",
    "too-many": "Dit zijn er meer dan 200. Knip de lijst in stukken.",
    "too-large": "Dit bestand is te groot. Hooguit 100 kB.",
  },
  done: (invited: number, given: number) => `Klaar. Uitgenodigd: ${invited}. Rol erbij gekregen: ${given}.`,
  waits: "Deze persoon is uitgenodigd en kwam nog niet binnen.",
  again: "Stuur de uitnodiging nog eens",
});
