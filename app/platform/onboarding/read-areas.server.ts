import { parse } from "csv-parse/sync";
import { z } from "zod";
import { readAreas, type AreaComplaint, type PlannedArea } from "./areas.ts";

const cells = z.array(z.array(z.string()));

/** Reads neighbourhoods from lines with semicolons between name, code, postcodes and neighbours. @returns undefined for what is no such list */
export function readAreaLines(text: string): { areas: PlannedArea[]; complaints: AreaComplaint[] } | undefined {
  try {
    return readAreas(cells.parse(parse(text, { bom: true, delimiter: ";", relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true })));
  } catch {
    return undefined;
  }
}

/**
 * Adds a table of postcodes (CSV of postcode and name of the neighbourhood, with or without a heading) to neighbourhoods.
 * @returns undefined for what is no table; names that no neighbourhood has are given back
 */
export function withPostcodes(areas: readonly PlannedArea[], table: string): { areas: PlannedArea[]; unknown: string[] } | undefined {
  let rows: string[][];
  try {
    const delimiter = (table.split("\n", 1)[0] ?? "").includes(";") ? ";" : ",";
    rows = cells.parse(parse(table, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, trim: true }));
  } catch {
    return undefined;
  }
  const known = new Map(areas.flatMap((area) => [[area.name.toLowerCase(), area.key] as const, [area.key, area.key] as const, ...(area.cbsCode ? [[area.cbsCode.toLowerCase(), area.key] as const] : [])]));
  const found = new Map<string, Set<string>>();
  const unknown = new Set<string>();
  let count = 0;
  for (const [postcode = "", name = ""] of rows) {
    const code = postcode.replace(/\s/g, "").toUpperCase();
    if (!/^[1-9][0-9]{3}([A-Z]{2})?$/.test(code)) continue;
    count += 1;
    const key = known.get(name.toLowerCase());
    if (key === undefined) unknown.add(name);
    else found.set(key, (found.get(key) ?? new Set()).add(code));
  }
  if (count === 0) return undefined;
  return { areas: areas.map((area) => ({ ...area, postcodes: [...new Set([...area.postcodes, ...(found.get(area.key) ?? [])])] })), unknown: [...unknown] };
}
