import { generate, isGenerated } from "#app/server/launch/generate.ts";
import { killTools } from "#app/server/launch/tool.ts";
import { lastLine, NONE, one, sum, type Counts } from "./counts.ts";
import { boundaries, builds, endToEnd, lint, PROJECTS, types, vitest } from "./phases.ts";
import { forgetOwnSettings } from "./own-settings.ts";
import { which } from "./programs.ts";
import { stopOnSignals } from "./processes.ts";

const NAMES = ["types", "lint", "boundaries", "build", ...PROJECTS, "e2e"];

async function phase(title: string, work: () => Promise<Counts>): Promise<Counts> {
  console.log(`\n== ${title}`);
  const began = Date.now();
  const counts = await work();
  console.log(`== ${title}: ${lastLine(counts)} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return counts;
}

/**
 * Runs the tests, all of them or the named phases; other words narrow the test files.
 *
 * @returns the exit code
 */
export async function runTests(args: string[]): Promise<number> {
  stopOnSignals();
  process.on("exit", killTools);
  forgetOwnSettings();
  const redis = process.env["REDIS_SERVER_PATH"] ?? which("redis-server");
  if (redis) process.env["REDIS_SERVER_PATH"] = redis;
  else console.log("redis-server was not found: the tests on Redis are skipped (Debian: apt-get install redis-server).");

  const named = args.filter((arg) => NAMES.includes(arg));
  const filters = args.filter((arg) => !NAMES.includes(arg));
  const wanted = (name: string): boolean => named.length === 0 || named.includes(name);
  if (!isGenerated()) await generate();

  // The launcher's tests start the built product, and so do those in a browser.
  const needsBuild = wanted("build") || wanted("lifecycle") || wanted("e2e");
  const inTurn = async (): Promise<Counts[]> => [
    wanted("types") ? await phase("Type check", types) : NONE,
    wanted("boundaries") ? await phase("Import boundaries", boundaries) : NONE,
    needsBuild ? await phase("Build", builds) : NONE,
  ];
  // Checks of one thread each on two cores: lint takes as long as all the others.
  const [linted, [typed = NONE, bounded = NONE, built = NONE]] = await Promise.all([wanted("lint") ? phase("Lint", lint) : NONE, inTurn()]);
  const results: Counts[] = [typed, linted, bounded, built];
  const projects = PROJECTS.filter(wanted);
  if (projects.length > 0) results.push(await phase(`Tests: ${projects.join(", ")}`, () => vitest(projects, filters)));
  if (wanted("e2e")) {
    results.push(
      await phase("End-to-end tests", () => {
        if (built.failed === 0) return endToEnd(filters);
        console.log("Not run, because the build failed.");
        return Promise.resolve(one(false, "end-to-end tests"));
      }),
    );
  }

  const total = sum(results);
  if (total.failures.length > 0) console.log(`\nFailed:\n${total.failures.map((name) => `  ${name}`).join("\n")}`);
  console.log(`\n${lastLine(total)}`);
  return total.failed > 0 ? 1 : 0;
}
