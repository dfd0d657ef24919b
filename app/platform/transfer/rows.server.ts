import pg from "pg";
import { z } from "zod";
import type { Step } from "./order.ts";
import { ArchiveRefused } from "./refusal.ts";
import { ownerOf, quoted, type Table } from "./tables.server.ts";

const row = z.record(z.string(), z.unknown());

/** A page of lines as one JSON array, after a look at whose rows they are and what is in them. */
function checked(table: Table, lines: readonly string[], tenantId: string, first: boolean): string {
  const known = new Set(table.columns.map(({ name }) => name));
  for (const line of lines) {
    let said: unknown;
    try {
      said = JSON.parse(line);
    } catch {
      throw new ArchiveRefused(`A row of ${table.name} is not JSON.`);
    }
    const parsed = row.safeParse(said);
    if (!parsed.success) throw new ArchiveRefused(`A row of ${table.name} is no row.`);
    if (parsed.data[ownerOf(table)] !== tenantId) throw new ArchiveRefused(`A row of ${table.name} is of another town.`);
    if (!first) continue;
    for (const name of Object.keys(parsed.data)) if (!known.has(name)) throw new ArchiveRefused(`${table.name} has a column "${name}" in the archive, which this installation does not have. Is it older than the one that made the archive?`);
    for (const name of known) if (!(name in parsed.data)) throw new ArchiveRefused(`${table.name} lacks column "${name}" in the archive. Is this installation newer than the one that made it? Bring that one up to date first.`);
  }
  return `[${lines.join(",")}]`;
}

async function said<T>(table: Table, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    throw new ArchiveRefused(`The rows of ${table.name} do not fit: ${error.message}${error.constraint ? ` (${error.constraint})` : ""}.`);
  }
}

/** Puts a page of rows in. @returns how many */
export async function insertRows(client: pg.PoolClient, { table, later }: Step, lines: readonly string[], tenantId: string): Promise<number> {
  const columns = table.columns.filter(({ generated, name }) => !generated && !later.includes(name)).map(({ name }) => quoted(name));
  const rows = checked(table, lines, tenantId, true);
  // A town that comes in is out of sight until an operator opens it.
  const values = columns.map((name) => (table.name === "tenant" && name === '"status"' ? "'draft'" : `r.${name}`));
  const { rowCount } = await said(table, client.query(`insert into ${quoted(table.name)} (${columns.join(", ")}) select ${values.join(", ")} from jsonb_populate_recordset(null::${quoted(table.name)}, $1::jsonb) r`, [rows]));
  return rowCount ?? 0;
}

/**
 * Makes rows that are in equal to the archive: fills what waited for other rows, and puts back what triggers counted on the way.
 * @returns how many rows differed
 */
export async function settleRows(client: pg.PoolClient, table: Table, lines: readonly string[], tenantId: string): Promise<number> {
  const own = table.columns.filter(({ generated, name }) => !generated && !table.key.includes(name) && !(table.name === "tenant" && name === "status")).map(({ name }) => name);
  if (own.length === 0 || table.key.length === 0) return 0;
  const from = `${quoted(table.name)} t join jsonb_populate_recordset(null::${quoted(table.name)}, $1::jsonb) r on ${table.key.map((name) => `t.${quoted(name)} = r.${quoted(name)}`).join(" and ")}`;
  const rows = checked(table, lines, tenantId, false);
  const differs = own.map((name) => `t.${quoted(name)}::text is distinct from r.${quoted(name)}::text`);
  const { rows: found } = await client.query<{ columns: string[]; there: number }>(
    `select array_remove(array[${own.map((name, index) => `case when bool_or(${differs[index] ?? ""}) then ${client.escapeLiteral(name)} end`).join(", ")}], null) as columns, count(*)::integer as there from ${from}`,
    [rows],
  );
  if (found[0]?.there !== lines.length) throw new ArchiveRefused(`The rows of ${table.name} do not fit: some went while others came in.`);
  const columns = found[0].columns;
  if (columns.length === 0) return 0;
  const { rowCount } = await said(
    table,
    client.query(
      `update ${quoted(table.name)} t set ${columns.map((name) => `${quoted(name)} = r.${quoted(name)}`).join(", ")}
         from jsonb_populate_recordset(null::${quoted(table.name)}, $1::jsonb) r
        where ${table.key.map((name) => `t.${quoted(name)} = r.${quoted(name)}`).join(" and ")} and (${columns.map((name) => `t.${quoted(name)}::text is distinct from r.${quoted(name)}::text`).join(" or ")})`,
      [rows],
    ),
  );
  return rowCount ?? 0;
}
