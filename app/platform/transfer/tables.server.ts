import type pg from "pg";
import { Prisma, type Db } from "#app/platform/database/client.server.ts";

/** Tables with something of a town that do not travel, and why. Every other table with a `tenant_id` does, by itself. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  session: "a session is a secret of one browser with this installation",
  login_token: "a link to log in with is a secret, and of use for minutes",
  parked_form: "what somebody was typing is kept for an hour",
  town_export: "an archive is no part of an archive",
  job: "work to be done belongs to the queue of this installation",
  push_subscription: "a browser is pushed to with this installation's own key",
};

export interface Column {
  name: string;
  /** As PostgreSQL writes it, e.g. `timestamp with time zone`. */
  type: string;
  nullable: boolean;
  /** Computed by the database from the others. */
  generated: boolean;
  isText: boolean;
}

export interface Reference {
  to: string;
  columns: string[];
}

export interface Table {
  name: string;
  columns: Column[];
  key: string[];
  references: Reference[];
}

const TABLES = `
  select c.relname as name,
         (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'nullable', not a.attnotnull, 'generated', a.attgenerated <> '', 'isText', a.attcollation <> 0) order by a.attnum)
            from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
         coalesce((select json_agg(a.attname order by k.place) from pg_index i cross join unnest(i.indkey) with ordinality as k (attnum, place)
            join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum where i.indrelid = c.oid and i.indisprimary), '[]') as key,
         coalesce((select json_agg(json_build_object('to', f.confrelid::regclass::text, 'columns', (select json_agg(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum = any (f.conkey))) order by f.conname)
            from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'), '[]') as references
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where n.nspname = 'public' and c.relkind in ('r', 'p')
     and (c.relname = 'tenant' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped))
   order by c.relname`;

/** Every table that holds something of a town, as the database itself tells; the town's own row too. */
export async function allTownTables(client: Pick<pg.ClientBase, "query">): Promise<Table[]> {
  const { rows } = await client.query<Table>(TABLES);
  return rows;
}

/** The same for who has no connection of their own. */
export async function townTablesIn(tx: Db): Promise<Table[]> {
  return tx.$queryRaw<Table[]>(Prisma.raw(TABLES));
}

/** The same without what does not travel. */
export async function travellingTables(client: Pick<pg.ClientBase, "query">): Promise<Table[]> {
  return (await allTownTables(client)).filter(({ name }) => !(name in LEFT_OUT));
}

/** Column that says whose a row is. */
export const ownerOf = ({ name }: Table): string => (name === "tenant" ? "id" : "tenant_id");

/** A name as SQL; names come from the catalogue. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
