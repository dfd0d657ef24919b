import type { Env } from "#app/platform/env.server.ts";
import type { EmbeddedPostgres } from "./postgres.ts";

/** The database this launcher works with. */
export interface Database {
  /** For migrations only. */
  ownerUrl: string;
  /** Set when the app's own login is ours to make. */
  appPassword?: string;
  /** What the app's processes are told. */
  env: { DATABASE_URL: string };
}

/** The embedded server as a database. */
export function embeddedDatabase(server: Pick<EmbeddedPostgres, "ownerUrl" | "appUrl" | "appPassword">): Database {
  return { ownerUrl: server.ownerUrl, appPassword: server.appPassword, env: { DATABASE_URL: server.appUrl } };
}

/** The operator's own server, when the settings name one. */
export function ownDatabase(env: Env): Database | undefined {
  if (!env.DATABASE_URL) return undefined;
  return { ownerUrl: env.DATABASE_OWNER_URL ?? env.DATABASE_URL, env: { DATABASE_URL: env.DATABASE_URL } };
}
