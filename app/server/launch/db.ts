import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { Complaint } from "./complaint.ts";
import { embeddedDatabase, ownDatabase, type Database } from "./database.ts";
import { generate, isGenerated } from "./generate.ts";
import { lockHolder } from "./lock.ts";
import { runningPostgres } from "./postgres.ts";
import { prepare } from "./prepare.ts";
import type { Session } from "./session.ts";

async function generated(session: Session): Promise<void> {
  if (!isGenerated()) await session.progress.step("Making the database client", generate);
}

/** The database alone, migrated and empty or as it was, until Ctrl-C: `npm run db`. */
export async function db(session: Session): Promise<void> {
  await session.open();
  await generated(session);
  const database = await session.database();
  await prepare(database, { seed: false, progress: session.progress });
  session.say(`\nThe database runs. As its owner:\n  DATABASE_OWNER_URL=${database.ownerUrl}\nas the app:\n  DATABASE_URL=${database.env.DATABASE_URL}\n\nCtrl-C stops it.`);
}

/** The database of a launcher that already runs here, the operator's, or one started for as long as this takes. */
async function someDatabase(session: Session): Promise<Database> {
  const own = ownDatabase(session.env);
  if (own) return own;
  const dataDir = resolve(session.env.DATA_DIR);
  const running = (await lockHolder(dataDir)) ? await runningPostgres(dataDir) : undefined;
  if (running) return embeddedDatabase(running);
  await session.open();
  return session.database();
}

/** Brings the database up to date and ends: `npm run db:migrate`, before a deployment's processes start. */
export async function migrateOnly(session: Session): Promise<void> {
  await generated(session);
  await prepare(await someDatabase(session), { seed: false, progress: session.progress });
}

/**
 * Runs one script with the database's address in its environment: `npm run demo -- remove`.
 *
 * @param args a TypeScript file and its arguments
 */
export async function runWithDatabase(session: Session, args: string[]): Promise<void> {
  await generated(session);
  const database = await someDatabase(session);
  await prepare(database, { seed: false, progress: session.progress });
  const child = spawn(process.execPath, ["--import", "tsx", ...args], { stdio: "inherit", env: { ...process.env, ...database.env, DATA_DIR: resolve(session.env.DATA_DIR) } });
  session.shutdown.add({ gently: () => void child.kill("SIGTERM"), atOnce: () => void child.kill("SIGKILL") });
  const code = await new Promise<number | null>((settle, reject) => child.once("error", reject).once("exit", settle));
  if (code !== 0) throw new Complaint(`${args.join(" ")} did not succeed (exit code ${code ?? "none"}).`);
}
