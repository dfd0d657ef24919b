import { stringify } from "csv-stringify/sync";
import type { ReportTable } from "./say-figures.ts";

/**
 * The tables of a report as one file: a line for each number (RFC 4180). Begins with a byte order mark, so that spreadsheets read it as UTF-8.
 * @param heads of its columns: table, line, column, number
 */
export function reportCsv(tables: readonly ReportTable[], heads: readonly string[]): string {
  const lines = tables.flatMap(({ title, heads: columns, rows }) => rows.flatMap(([name, ...numbers]) => numbers.map((number, index) => [title, name, columns[index + 1] ?? "", number])));
  return stringify([heads, ...lines], { bom: true, record_delimiter: "windows" });
}
