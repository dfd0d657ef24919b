import { build, isBuilt } from "./build.ts";
import { generate, isGenerated } from "./generate.ts";
import type { Session } from "./session.ts";

/** Builds when stale and ends: `npm run build`, on the machine that makes a release. */
export async function buildOnly(session: Session): Promise<void> {
  const { progress } = session;
  if (!isGenerated()) await progress.step("Making the database client", generate);
  if (isBuilt()) session.say("✓ The build is up to date");
  else await progress.step("Building", build);
}
