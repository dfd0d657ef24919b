import type { Table } from "./tables.server.ts";

/** A table, and the columns that are filled only when everything is in. */
export interface Step {
  table: Table;
  later: readonly string[];
}

/**
 * Columns that a row may not have yet when it comes in although nothing refers to nothing: whoever decided first is barred from deciding
 * again, and their first decision comes in after that.
 */
const ALWAYS_LATER: Readonly<Record<string, readonly string[]>> = { moderation_case: ["barred_decider"] };

/** The columns of a reference that may be empty for a while. */
function loosened(table: Table, columns: readonly string[]): string[] {
  return columns.filter((name) => name !== "tenant_id" && (table.columns.find((column) => column.name === name)?.nullable ?? false));
}

/**
 * In which order the rows of tables come in, so that each finds what it refers to. Where tables refer to each other in a circle, or to
 * themselves, a column that may be empty is filled later.
 * @throws Error when a circle has no such column
 */
export function importOrder(tables: readonly Table[]): Step[] {
  const names = new Set(tables.map(({ name }) => name));
  const waits = tables.map((table) => {
    const later = new Set(ALWAYS_LATER[table.name] ?? []);
    for (const { to, columns } of table.references) if (to === table.name) loosened(table, columns).forEach((name) => later.add(name));
    return { table, later, open: table.references.filter(({ to }) => to !== table.name && names.has(to)) };
  });
  const steps: Step[] = [];
  const done = new Set<string>();
  let left = waits;
  while (left.length > 0) {
    const ready = left.filter(({ open }) => open.every(({ to }) => done.has(to)));
    if (ready.length > 0) {
      for (const { table, later } of ready) {
        done.add(table.name);
        steps.push({ table, later: [...later] });
      }
      left = left.filter(({ table }) => !done.has(table.name));
      continue;
    }
    // The one with the fewest references to wait for gives way, if all of those may be empty.
    const [first] = left
      .map((wait) => ({ wait, blocked: wait.open.filter(({ to }) => !done.has(to)) }))
      .filter(({ wait, blocked }) => blocked.every(({ columns }) => loosened(wait.table, columns).length > 0))
      .sort((one, other) => one.blocked.length - other.blocked.length);
    if (!first) throw new Error(`These tables refer to each other in a circle: ${left.map(({ table }) => table.name).join(", ")}.`);
    for (const { columns } of first.blocked) loosened(first.wait.table, columns).forEach((name) => first.wait.later.add(name));
    first.wait.open = first.wait.open.filter(({ to }) => done.has(to));
  }
  return steps;
}
