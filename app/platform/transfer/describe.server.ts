import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Table } from "./tables.server.ts";

const CREATED = /((?:^--.*\n)+)create table (?:if not exists )?"?([a-z_]+)"?/gm;

/** What the migrations say above each table, by its name. */
async function sentences(): Promise<Map<string, string>> {
  const root = path.resolve("prisma/migrations");
  const found = new Map<string, string>();
  const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  for (const { name: folder } of folders) {
    const sql = await readFile(path.join(root, folder, "migration.sql"), "utf8");
    for (const [, comment = "", name = ""] of sql.matchAll(CREATED)) found.set(name, comment.replaceAll(/^-- ?/gm, "").replaceAll("\n", " ").trim());
  }
  return found;
}

/** The tables of an archive in words and types, for who reads it without this product. */
export async function describeTables(tables: readonly Table[]) {
  const said = await sentences();
  return tables.map(({ name, columns, key, references }) => ({
    name,
    ...(said.has(name) ? { about: said.get(name) } : {}),
    columns: columns.map(({ name: column, type, nullable, generated }) => ({ name: column, type, nullable, generated })),
    key,
    references,
  }));
}
