import { join } from "node:path";
import { announcement } from "./announce.ts";
import { build, isBuilt } from "./build.ts";
import { generate, isGenerated } from "./generate.ts";
import { claimPort } from "./port.ts";
import { prepare } from "./prepare.ts";
import type { Session } from "./session.ts";

/** From whatever state the folder is in to a running product: `npm start`. */
export async function start(session: Session): Promise<void> {
  const { env, progress } = session;
  await session.open();
  const port = await claimPort(env.PORT, env.HOST ?? "0.0.0.0", session.portPatience);

  const generated = isGenerated() ? Promise.resolve() : progress.step("Making the database client", generate);
  // The build needs the processor and the database mostly waits: together they take little longer than the build alone.
  const built = generated.then(() => (isBuilt() ? undefined : progress.step("Building", build)));
  const prepared = (async () => {
    const database = await session.database();
    await generated;
    return prepare(database, { seed: true, progress });
  })();
  const [inhabitants] = await Promise.all([prepared, built]);

  await progress.step("Worker and web process", () => runBuilt(session, port));
  session.say(announcement(env, port, inhabitants, env.DATABASE_URL ? undefined : join(env.DATA_DIR, "database-url")));
}

async function runBuilt(session: Session, port: number): Promise<void> {
  const env = { NODE_ENV: "production", PORT: String(port) };
  // The web process is started last, so that it is the first to be stopped.
  await session.service({ name: "worker", args: ["build/server/worker.js"], tellsReady: true }, env);
  await session.service({ name: "web process", args: ["build/server/web.js"], tellsReady: true }, env);
}
