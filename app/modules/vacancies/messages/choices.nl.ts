import { timesNl } from "#app/platform/times/messages/nl.ts";
import type { Commitment, HoursPer, Skill, TargetGroup } from "../domain/choices.ts";

const skills: Record<Skill, string> = {
  people: "Met mensen omgaan",
  children: "Met kinderen",
  animals: "Met dieren",
  cooking: "Koken en bakken",
  garden: "Tuin",
  nature: "Natuur en buiten zijn",
  repair: "Klussen en repareren",
  driving: "Rijden",
  computer: "Computers en internet",
  language: "Taal en lezen",
  admin: "Administratie",
  board: "Besturen en organiseren",
  music: "Muziek en cultuur",
  sport: "Sport en bewegen",
  hosting: "Gastvrouw of gastheer zijn",
  selling: "Winkel en verkoop",
  writing: "Schrijven en foto's",
  care: "Zorg en gezelschap",
};

const targetGroups: Record<TargetGroup, string> = {
  everybody: "Iedereen",
  children: "Kinderen",
  "young-people": "Jongeren",
  families: "Gezinnen",
  "older-people": "Ouderen",
  carers: "Mantelzorgers",
  newcomers: "Nieuwkomers",
  disability: "Mensen met een beperking",
  dementia: "Mensen met dementie",
  "low-income": "Mensen met weinig geld",
  lonely: "Mensen die zich alleen voelen",
  animals: "Dieren",
};

const commitments: Record<Commitment, string> = { lasting: "Vaker, voor langere tijd", once: "Eén keer" };
const hoursPers: Record<HoursPer, string> = { week: "per week", month: "per maand", once: "in totaal" };

/** What people choose from, in words. */
export const choicesNl = {
  skills,
  targetGroups,
  commitments,
  hoursPers,
  /** "Ongeveer 4 uur per week". */
  hours: (count: number, per: HoursPer) => `Ongeveer ${count} uur ${hoursPers[per]}`,
  onDay: (day: string) => `Eén keer: ${day}`,
  onceSometime: "Eén keer, de dag spreek je samen af",
  seats: (count: number) => (count === 1 ? "Er is 1 vrijwilliger nodig" : `Er zijn ${count} vrijwilligers nodig`),
  list: timesNl.list,
};
