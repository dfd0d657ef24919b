import { concerns, type Concern } from "./concern-words.ts";

/** Somebody whose work it is. */
export interface HelpLine {
  name: string;
  /** As people dial it; nothing where everybody has their own to find first. */
  phone?: string;
  website?: string;
}

const emergency: HelpLine = { name: "112", phone: "112" };
const safeHome: HelpLine = { name: "Veilig Thuis", phone: "0800-2000", website: "https://veiligthuis.nl" };

/** National lines, free and open to everybody in the Netherlands; numbers as their own sites give them. */
const linesOf: Readonly<Record<Concern, readonly HelpLine[]>> = {
  violence: [emergency, safeHome],
  suicide: [emergency, { name: "113", phone: "0800-0113", website: "https://www.113.nl" }],
  hunger: [
    { name: "Voedselbank", website: "https://voedselbankennederland.nl" },
    { name: "Geldfit", phone: "0800-8115", website: "https://geldfit.nl" },
    { name: "Wijkteam", website: "https://www.regelhulp.nl" },
  ],
  debt: [{ name: "Geldfit", phone: "0800-8115", website: "https://geldfit.nl" }],
  child: [emergency, safeHome, { name: "Kindertelefoon", phone: "0800-0432", website: "https://www.kindertelefoon.nl" }],
};

/** One line of the town's own: "Sociaal team: 0183-000000". */
const OWN = /^(.{2,80}?)\s*[:,]\s*([+0-9][0-9 ()-]{2,24})$/;

/** The lines that a town adds, one on each line of the setting; what is not written as "name: number" is left out. */
export function ownLines(setting: string): HelpLine[] {
  return setting.split("\n").flatMap((line) => {
    const [, name, phone] = OWN.exec(line.trim()) ?? [];
    return name && phone ? [{ name, phone: phone.trim() }] : [];
  });
}

/** Whom to call about these concerns, each once, the most urgent first; then the town's own. */
export function linesFor(found: readonly Concern[], own: readonly HelpLine[]): HelpLine[] {
  if (found.length === 0) return [];
  const all = [...concerns.filter((concern) => found.includes(concern)).flatMap((concern) => linesOf[concern]), ...own];
  const urgentFirst = [...all.filter((line) => line === emergency), ...all.filter((line) => line !== emergency)];
  return urgentFirst.filter((line, index) => urgentFirst.findIndex(({ name, phone }) => (phone ?? name) === (line.phone ?? line.name)) === index);
}
