import type { DayPart, Times } from "../times.ts";

const days: readonly string[] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
const parts: Readonly<Record<DayPart, string>> = { morning: "ochtend", afternoon: "middag", evening: "avond" };

const list = (words: readonly string[]) => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} en ${words.at(-1) ?? ""}`);
const dayNames = (numbers: readonly number[]) => list(numbers.map((number) => days[number - 1] ?? ""));
const partNames = (names: readonly DayPart[]) => list(names.map((name) => parts[name]));

export const timesNl = {
  days,
  parts,
  /** Several things as people say them: "a, b en c". */
  list,
  /** Days by their ISO numbers: "maandag en zaterdag". */
  dayNames,
  partNames,
  /** When somebody can: "Op zaterdag, in de ochtend". */
  when: (times: Times): string => {
    if (times.days.length === 0 && times.parts.length === 0) return "Het maakt niet uit wanneer";
    if (times.parts.length === 0) return `Op ${dayNames(times.days)}`;
    if (times.days.length === 0) return `In de ${partNames(times.parts)}`;
    return `Op ${dayNames(times.days)}, in de ${partNames(times.parts)}`;
  },
  field: { days: "Op welke dagen?", daysHelp: "Vink niets aan als het niet uitmaakt.", parts: "Wanneer op de dag?", partsHelp: "Vink niets aan als het niet uitmaakt." },
};
