import type { Db } from "#app/platform/database/client.server.ts";
import { skillOf, type Skill } from "./domain/skills.ts";
import { dayPartOf, type DayPart } from "#app/platform/times/times.ts";
import type { Reach } from "./domain/match.ts";
import { blurred } from "./domain/place.ts";
import type { AskInput, contacts, OfferInput } from "./forms.ts";
import type { Side } from "./side.ts";

/** The row of a request or an offer, with its words read back. */
export interface HelpRow {
  itemId: string;
  side: Side;
  skills: Skill[];
  days: number[];
  parts: DayPart[];
  /** Last day, in ISO 8601. */
  until: string | null;
  neighbourhoodId: string | null;
  point: { lat: number; lon: number } | null;
  reach: Reach;
  contact: (typeof contacts)[number];
  begunAt: Date | null;
  step: number;
  dueAt: Date | null;
  answeredAt: Date | null;
  remindAt: Date | null;
  reminded: number;
  endedAt: Date | null;
  /** When it was last opened again. */
  reopenedAt: Date | null;
}

/** A row as a query gives it. */
export interface StoredHelp extends Omit<HelpRow, "side" | "skills" | "parts" | "reach" | "contact" | "point"> {
  side: string;
  skills: string[];
  parts: string[];
  reach: string;
  contact: string;
  lat: number | null;
  lon: number | null;
}

/** Reads the words of a stored row; what this version does not know is left out. */
export function readRow({ lat, lon, ...row }: StoredHelp): HelpRow {
  return {
    ...row,
    side: row.side === "ask" ? "ask" : "offer",
    skills: row.skills.flatMap((name) => skillOf(name) ?? []),
    parts: row.parts.flatMap((name) => dayPartOf(name) ?? []),
    reach: row.reach === "own" || row.reach === "town" ? row.reach : "adjacent",
    contact: row.contact === "call" || row.contact === "meet" ? row.contact : "chat",
    point: lat === null || lon === null ? null : { lat, lon },
  };
}

/**
 * The row of an item of help; undefined when there is none.
 * @param lock holds it until the transaction ends, so that two who change it take turns
 */
export async function helpRow(tx: Db, tenantId: string, itemId: string, lock = false): Promise<HelpRow | undefined> {
  if (lock) await tx.$queryRaw`select 1 from help where tenant_id = ${tenantId}::uuid and item_id = ${itemId}::uuid for update`;
  const [row] = await tx.$queryRaw<StoredHelp[]>`
    select h.item_id as "itemId", h.side, h.skills, h.days::int[] as days, h.parts, to_char(h.until, 'YYYY-MM-DD') as until, h.neighbourhood_id as "neighbourhoodId",
           h.lat, h.lon, h.reach, h.contact, h.begun_at as "begunAt", h.step, h.due_at as "dueAt", h.answered_at as "answeredAt",
           h.remind_at as "remindAt", h.reminded, h.ended_at as "endedAt", h.reopened_at as "reopenedAt"
      from help h where h.tenant_id = ${tenantId}::uuid and h.item_id = ${itemId}::uuid`;
  return row && readRow(row);
}

/** The columns that a form fills. The place is moved to the grid here: nothing behind this line knows more. */
export function columnsOf(input: AskInput | OfferInput) {
  const { days, parts, until, neighbourhood, lat, lon, contact } = input;
  const point = lat === undefined || lon === undefined ? null : blurred({ lat, lon });
  return {
    skills: "skill" in input ? [input.skill] : [...input.skills],
    days: days.map(Number),
    parts: [...parts],
    until: until === undefined ? null : new Date(`${until}T00:00:00Z`),
    neighbourhoodId: neighbourhood,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    reach: "reach" in input ? input.reach : ("adjacent" as const),
    contact,
  };
}

/** A row as the fields of its form. */
export function fieldsOf({ side, skills, days, parts, until, neighbourhoodId, point, reach, contact }: HelpRow): [string, string][] {
  const lists: [string, readonly (string | number)[]][] = [[side === "ask" ? "skill" : "skills", skills], ["days", days], ["parts", parts]];
  return [
    ...lists.flatMap(([name, values]) => values.map((value): [string, string] => [name, String(value)])),
    ["until", until ?? ""],
    ["neighbourhood", neighbourhoodId ?? ""],
    ["lat", point ? String(point.lat) : ""],
    ["lon", point ? String(point.lon) : ""],
    ["contact", contact],
    ...(side === "offer" ? [["reach", reach] as [string, string]] : []),
  ];
}
