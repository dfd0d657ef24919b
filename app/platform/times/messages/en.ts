import type { timesNl } from "./nl.ts";

const days: readonly string[] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const parts = { morning: "morning", afternoon: "afternoon", evening: "evening" } as const;

const list = (words: readonly string[]) => (words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`);
const dayNames = (numbers: readonly number[]) => list(numbers.map((number) => days[number - 1] ?? ""));
const partNames = (names: readonly (keyof typeof parts)[]) => list(names.map((name) => parts[name]));

export const timesEn: typeof timesNl = {
  days,
  parts,
  list,
  dayNames,
  partNames,
  when: (times) => {
    if (times.days.length === 0 && times.parts.length === 0) return "Any time will do";
    if (times.parts.length === 0) return `On ${dayNames(times.days)}`;
    if (times.days.length === 0) return `In the ${partNames(times.parts)}`;
    return `On ${dayNames(times.days)}, in the ${partNames(times.parts)}`;
  },
  field: { days: "On which days?", daysHelp: "Tick nothing when it does not matter.", parts: "At what time of day?", partsHelp: "Tick nothing when it does not matter." },
};
