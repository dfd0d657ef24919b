import pg from "pg";
import { setTimeout as sleep } from "node:timers/promises";

const DATABASE_MISSING = "3D000";

async function visit(url: string, statement: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A server that goes down in between reports on the idle connection; the query's own error says enough.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query(statement);
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : String(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Waits until the database answers, creating it at first use.
 *
 * @param url the database, as its owner
 * @param stillRuns false ends the wait: the server has given up
 * @returns whether it answers
 */
export async function databaseAnswers(url: string, stillRuns: () => boolean, patience = 60_000): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (stillRuns() && Date.now() < deadline) {
    const refusal = await visit(url, "select 1");
    if (refusal === undefined) return true;
    if (refusal === DATABASE_MISSING) {
      const maintenance = new URL(url);
      maintenance.pathname = "/postgres";
      await visit(maintenance.href, "create database samen");
    } else await sleep(50);
  }
  return false;
}
