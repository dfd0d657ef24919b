import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "#app/platform/env.server.ts";
import { Prisma, PrismaClient } from "./generated/client.ts";
import { openPool, type ScopedPool } from "./pool.server.ts";
import { inScope, type Scope } from "./scope.server.ts";

function scopedClient(prisma: PrismaClient, scope: Scope) {
  // Prisma's promises begin only when awaited, so the await has to stand inside the scope.
  return prisma.$extends({ query: { $allOperations: ({ args, query }) => inScope(scope, async (): Promise<unknown> => await query(args)) } });
}

type ScopedClient = ReturnType<typeof scopedClient>;

/** What a query or a command needs of the database: one scope's handle, inside or outside a transaction. */
export type Db = Omit<ScopedClient, "$transaction" | "$extends" | "$connect" | "$disconnect" | "$on">;

/** A handle on one town's rows (or the platform's) that can open a transaction. */
export interface ScopedDb extends Db {
  /** The town, or null for the platform's own tables. */
  readonly scope: Scope;
  /**
   * Runs `work` in one transaction; a throw rolls back.
   * @returns what `work` returns
   */
  transact<T>(work: (tx: Db) => Promise<T>): Promise<T>;
}

/** A handle on one town's rows. */
export interface TenantDb extends ScopedDb {
  readonly scope: { tenantId: string };
}

interface Connected {
  pool: ScopedPool;
  prisma: PrismaClient;
  handles: Map<string, TenantDb>;
}

let connected: Connected | undefined;

/** Opens the pool on first use, so that tools that never ask the database need none. */
function connection(): Connected {
  if (connected) return connected;
  if (!env.DATABASE_URL) throw new Error("DATABASE_URL is not set. Use `npm start`, which brings a database, or set it.");
  const pool = openPool(env.DATABASE_URL, env.DATABASE_POOL_SIZE);
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on("error", () => undefined);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementName }) });
  connected = { pool, prisma, handles: new Map() };
  return connected;
}

const names = new Map<string, string>();

/** Names the statements that recur, so that PostgreSQL keeps their plans; the cap keeps one-off texts from piling up. */
function statementName(query: { sql: string }): string {
  const known = names.get(query.sql);
  if (known !== undefined) return known;
  const name = names.size < 500 ? `s${names.size}` : "";
  if (name) names.set(query.sql, name);
  return name;
}

function scoped<S extends Scope>(scope: S): Db & { readonly scope: S; transact: ScopedDb["transact"] } {
  const client = scopedClient(connection().prisma, scope);
  return Object.assign(client, {
    scope,
    transact: <T>(work: (tx: Db) => Promise<T>): Promise<T> =>
      inScope(scope, () => client.$transaction(work, { maxWait: 5_000, timeout: 15_000 })),
  });
}

/**
 * The database as one town sees it: every statement sent through this handle runs with that town's id, and PostgreSQL
 * shows it no other town's rows.
 *
 * @param tenantId uuid of the town
 */
export function tenantDb(tenantId: string): TenantDb {
  const { handles } = connection();
  const known = handles.get(tenantId);
  if (known) return known;
  const handle = scoped({ tenantId });
  handles.set(tenantId, handle);
  return handle;
}

/** The database outside every town: the list of towns, operators. Shows no row that belongs to a town. */
export function platformDb(): ScopedDb {
  return scoped<Scope>({ tenantId: null });
}

/** The pool itself, for libraries that bring their own statements (rate limiter). */
export function sharedPool(): ScopedPool {
  return connection().pool;
}

/** Closes every connection; the next call opens anew. */
export async function disconnect(): Promise<void> {
  const closing = connected;
  connected = undefined;
  await closing?.prisma.$disconnect();
  await closing?.pool.end();
}

export { Prisma };
