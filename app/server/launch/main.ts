import type { Env } from "#app/platform/env.server.ts";
import { buildOnly } from "./build-only.ts";
import { asComplaint, Complaint } from "./complaint.ts";
import { db, migrateOnly, runWithDatabase } from "./db.ts";
import { dev } from "./dev.ts";
import { Session } from "./session.ts";
import { start } from "./start.ts";

interface Command {
  run: (session: Session, args: string[]) => Promise<void>;
  /** Whether it goes on until it is told to stop. */
  stays: boolean;
}

const COMMANDS: Record<string, Command> = {
  start: { run: start, stays: true },
  dev: { run: dev, stays: true },
  db: { run: db, stays: true },
  build: { run: buildOnly, stays: false },
  migrate: { run: migrateOnly, stays: false },
  run: { run: runWithDatabase, stays: false },
};

async function settings(): Promise<Env> {
  try {
    return (await import("#app/platform/env.server.ts")).env;
  } catch (error) {
    if (error instanceof Error && error.name === "EnvError") throw new Complaint(error.message);
    throw error;
  }
}

function report(thrown: unknown): void {
  const error = asComplaint(thrown, "a file");
  process.exitCode = 1;
  if (error instanceof Complaint) process.stderr.write(`${error.message}\n`);
  else if (process.env["LOG_LEVEL"] === "debug") process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  else process.stderr.write(`Something unforeseen went wrong: ${error instanceof Error ? error.message : String(error)} (LOG_LEVEL=debug tells more.)\n`);
}

/**
 * Does what `npm start` and its siblings ask.
 *
 * @param args the command (`start` when there is none) and its arguments
 */
export async function main(args: string[]): Promise<void> {
  const [name = "start", ...rest] = args;
  // A terminal that is closed takes the output with it; stopping in order matters more than saying so.
  for (const out of [process.stdout, process.stderr]) out.on("error", () => undefined);
  let session: Session | undefined;
  try {
    const command = COMMANDS[name];
    if (!command) throw new Complaint(`There is no command ${name}; there are: ${Object.keys(COMMANDS).join(", ")}.`);
    session = new Session(await settings());
    const { asked } = session.shutdown;
    const work = command.run(session, rest);
    // Told to stop while starting: the rest of the start fails as its processes go, and is of no interest any more.
    work.catch(() => undefined);
    await Promise.race([asked, work]);
    if (command.stays) await asked;
  } catch (error) {
    report(error);
  }
  try {
    await session?.shutdown.leave();
  } catch (error) {
    report(error);
  }
  process.exit();
}
