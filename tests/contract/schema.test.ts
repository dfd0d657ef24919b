import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { asOwner } from "../setup/towns.ts";

interface Column {
  type: string;
  nullable: boolean;
}

/** Column types by how a field is declared. */
const TYPES: Record<string, string> = {
  String: "text",
  "String @db.Uuid": "uuid",
  "String @db.VarChar": "character varying",
  Int: "integer",
  "Int @db.SmallInt": "smallint",
  BigInt: "bigint",
  Boolean: "boolean",
  DateTime: "timestamp without time zone",
  "DateTime @db.Timestamptz": "timestamp with time zone",
  "DateTime @db.Date": "date",
  Float: "double precision",
  Json: "jsonb",
  Bytes: "bytea",
  "Int[]": "integer[]",
  "String[]": "text[]",
  "String[] @db.Uuid": "uuid[]",
  "Int[] @db.SmallInt": "smallint[]",
};

type Tables = Record<string, Record<string, Column>>;

/** Tables that Prisma need not know, and why. */
const BESIDE: Record<string, string> = {
  item_audience: "written and read in SQL only",
  search_entry: "written and read in SQL only",
  rate_limit: "kept by the rate limiter",
  _prisma_migrations: "Prisma's own",
};

function declared(): { tables: Tables; strange: string[] } {
  const folder = path.resolve("prisma/schema");
  const text = readdirSync(folder).filter((name) => name.endsWith(".prisma")).map((name) => readFileSync(path.join(folder, name), "utf8")).join("\n");
  const models = [...text.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)];
  const names = new Set(models.map(([, name]) => name));
  const tables: Tables = {};
  const strange: string[] = [];
  for (const [, model = "", body = ""] of models) {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? model;
    const columns: Record<string, Column> = {};
    for (const [, field = "", kind = "", mark = "", rest = ""] of body.matchAll(/^ {2}(\w+)\s+(\w+)(\[\]|\?)?(.*)$/gm)) {
      if (names.has(kind)) continue;
      const native = /@db\.(\w+)/.exec(rest)?.[1];
      const key = `${kind}${mark === "[]" ? "[]" : ""}${native ? ` @db.${native}` : ""}`;
      const type = TYPES[key];
      if (!type) strange.push(`${model}.${field}: ${key}`);
      columns[/@map\("(\w+)"\)/.exec(rest)?.[1] ?? field] = { type: type ?? key, nullable: mark === "?" };
    }
    tables[table] = columns;
  }
  return { tables, strange };
}

async function migrated(): Promise<Tables> {
  const { rows } = await asOwner((client) =>
    client.query<{ table: string; column: string; type: string; nullable: boolean; generated: boolean }>(`
      select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type, not a.attnotnull as nullable, a.attgenerated <> '' as generated
        from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
       order by 1, a.attnum`),
  );
  const tables: Tables = {};
  for (const { table, column, type, nullable, generated } of rows) {
    if (!generated) (tables[table] ??= {})[column] = { type, nullable };
  }
  return tables;
}

let inDatabase: Tables;
const { tables: inSchema, strange } = declared();

beforeAll(async () => {
  inDatabase = await migrated();
});

it("every type in the Prisma schema is known here", () => {
  expect(strange).toEqual([]);
});

it("every model has its table, and every table its model or a reason", () => {
  expect(Object.keys(inSchema).filter((table) => !(table in inDatabase))).toEqual([]);
  expect(Object.keys(inDatabase).filter((table) => !(table in inSchema)).sort()).toEqual(Object.keys(BESIDE).sort());
});

describe.each(Object.keys(inSchema).sort())("table %s", (table) => {
  it("has the columns that Prisma thinks it has, of that type, and asks no other", () => {
    const columns = inDatabase[table] ?? {};
    const fields = inSchema[table] ?? {};
    const shared = Object.fromEntries(Object.entries(columns).filter(([name]) => name in fields));
    expect(shared).toEqual(fields);
  });
});
