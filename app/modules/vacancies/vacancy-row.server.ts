import type { Db } from "#app/platform/database/client.server.ts";
import { dayParts, type DayPart } from "#app/platform/times/times.ts";
import { commitments, endings, hoursPers, known, skills, targetGroups, type Commitment, type Ending, type HoursPer, type Skill, type TargetGroup } from "./domain/choices.ts";
import { tasksIn } from "./domain/tasks.ts";
import type { VacancyInput } from "./forms.ts";

/** The row of a vacancy, with its words read back. Days are in ISO 8601. */
export interface VacancyRow {
  itemId: string;
  tasks: string[];
  commitment: Commitment;
  onceOn: string | null;
  hours: number | null;
  hoursPer: HoursPer;
  days: number[];
  parts: DayPart[];
  skills: Skill[];
  targetGroups: TargetGroup[];
  neighbourhoodId: string | null;
  place: string | null;
  seats: number;
  expiresOn: string;
  askedAt: Date | null;
  endedAt: Date | null;
  endedWhy: Ending | null;
}

const select = {
  itemId: true, tasks: true, commitment: true, onceOn: true, hours: true, hoursPer: true, days: true, parts: true, skills: true, targetGroups: true, neighbourhoodId: true, place: true, seats: true, expiresOn: true, askedAt: true, endedAt: true, endedWhy: true,
} as const;

const isoDay = (date: Date) => date.toISOString().slice(0, 10);
const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/**
 * The rows of these vacancies, in no order.
 * @param ids of items of a page of a list
 */
export async function vacancyRows(db: Db, tenantId: string, ids: readonly string[]): Promise<VacancyRow[]> {
  if (ids.length === 0) return [];
  const rows = await db.vacancy.findMany({ where: { tenantId, itemId: { in: [...ids] } }, select });
  return rows.map((row) => ({
    ...row,
    commitment: commitments.find((one) => one === row.commitment) ?? "lasting",
    hoursPer: hoursPers.find((one) => one === row.hoursPer) ?? "week",
    endedWhy: endings.find((one) => one === row.endedWhy) ?? null,
    parts: known(dayParts, row.parts),
    skills: known(skills, row.skills),
    targetGroups: known(targetGroups, row.targetGroups),
    onceOn: row.onceOn && isoDay(row.onceOn),
    expiresOn: isoDay(row.expiresOn),
  }));
}

/** A vacancy's own row; undefined when there is none. */
export async function vacancyRow(db: Db, tenantId: string, itemId: string): Promise<VacancyRow | undefined> {
  const [row] = await vacancyRows(db, tenantId, [itemId]);
  return row;
}

/** The columns that the form fills. */
export function columnsOf(input: VacancyInput) {
  const { commitment, hoursPer, parts, seats } = input;
  const onceOn = commitment === "once" ? input.onceOn : undefined;
  return {
    tasks: tasksIn(input.tasks),
    commitment,
    onceOn: onceOn === undefined ? null : midnight(onceOn),
    hours: input.hours ?? null,
    hoursPer,
    days: input.days.map(Number),
    parts: [...parts],
    skills: [...input.skills],
    targetGroups: [...input.targetGroups],
    neighbourhoodId: input.neighbourhood ?? null,
    place: input.place ?? null,
    seats,
    // For what is done once nobody applies after the day itself.
    expiresOn: midnight(onceOn !== undefined && onceOn < input.expiresOn ? onceOn : input.expiresOn),
  };
}

/** Whether a row is just what a form asks for. */
export function saysTheSame(row: VacancyRow, input: VacancyInput): boolean {
  const asked = columnsOf(input);
  const there: typeof asked = {
    ...row,
    onceOn: row.onceOn === null ? null : midnight(row.onceOn),
    expiresOn: midnight(row.expiresOn),
  };
  return Object.entries(asked).every(([name, value]) => JSON.stringify(value) === JSON.stringify(Object.entries(there).find(([other]) => other === name)?.[1]));
}

/** A row as the fields of its form. */
export function fieldsOf(row: VacancyRow): [string, string][] {
  const lists: [string, readonly (string | number)[]][] = [["days", row.days], ["parts", row.parts], ["skills", row.skills], ["targetGroups", row.targetGroups]];
  return [
    ...lists.flatMap(([name, values]) => values.map((value): [string, string] => [name, String(value)])),
    ["tasks", row.tasks.join("\n")],
    ["commitment", row.commitment],
    ["onceOn", row.onceOn ?? ""],
    ["hours", row.hours?.toString() ?? ""],
    ["hoursPer", row.hoursPer],
    ["neighbourhood", row.neighbourhoodId ?? ""],
    ["place", row.place ?? ""],
    ["seats", String(row.seats)],
    ["expiresOn", row.expiresOn],
  ];
}
