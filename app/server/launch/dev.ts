import { announcement } from "./announce.ts";
import { generate, isGenerated } from "./generate.ts";
import { claimPort } from "./port.ts";
import { prepare } from "./prepare.ts";
import type { Session } from "./session.ts";
import { toolScript } from "./tool.ts";

/** The product from its sources, with hot reload and a worker that restarts on change: `npm run dev`. */
export async function dev(session: Session): Promise<void> {
  const { env, progress } = session;
  await session.open();
  const port = await claimPort(env.PORT, env.HOST ?? "0.0.0.0", session.portPatience);
  const generated = isGenerated() ? Promise.resolve() : progress.step("Making the database client", generate);
  const [database] = await Promise.all([session.database(), generated]);
  const inhabitants = await prepare(database, { seed: true, progress });

  const childEnv = { NODE_ENV: "development", PORT: String(port) };
  await session.service({ name: "worker", args: [toolScript("tsx", "tsx"), "watch", "--clear-screen=false", "jobs/worker.ts"], tellsReady: false }, childEnv);
  await progress.step("Web process", () => session.service({ name: "web process", args: ["--import", "tsx", "app/server/dev.ts"], tellsReady: true }, childEnv));
  session.say(announcement(env, port, inhabitants));
}
