import { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Neighbourhood } from "#app/platform/tenancy/tenant.ts";
import { columnsOf, invitedRows, MOST_INVITED, type InvitedRow } from "./rows.ts";

export type ListReading = { ok: true; rows: InvitedRow[] } | { ok: false; reason: "not-a-list" | "no-columns" | "empty" | "too-many" };

const cells = z.array(z.array(z.string()));

/**
 * Reads a list of people as CSV (RFC 4180), with commas, semicolons or tabs between the cells as spreadsheets write them. The first line says what
 * each column is.
 *
 * @param areaWords what the town calls its neighbourhoods, in small letters
 */
export function readList(text: string, neighbourhoods: readonly Neighbourhood[], areaWords: readonly string[] = []): ListReading {
  const lines = readCells(text);
  if (!lines) return { ok: false, reason: "not-a-list" };
  const [heads, ...people] = lines;
  const places = columnsOf(heads ?? [], areaWords);
  if (!places) return { ok: false, reason: "no-columns" };
  if (people.length === 0) return { ok: false, reason: "empty" };
  if (people.length > MOST_INVITED) return { ok: false, reason: "too-many" };
  const areas = new Map(neighbourhoods.flatMap(({ id, name, slug }) => [[name.toLowerCase(), id] as const, [slug, id] as const]));
  return { ok: true, rows: invitedRows(people, places, areas) };
}

function readCells(text: string): string[][] | undefined {
  const [first = ""] = text.split("\n", 1);
  const delimiter = [";", "\t", ","].find((sign) => first.includes(sign)) ?? ",";
  try {
    return cells.parse(parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true, trim: true }));
  } catch {
    return undefined;
  }
}
