import { cpus, totalmem } from "node:os";
import { begin, step } from "./begin.ts";
import { figure, isKept, table, type Promised } from "./figures.ts";
import { measureHelp, OFFERS } from "./help/measure.ts";
import { openLoad } from "./load.ts";
import { measureWalls } from "./measure-walls.ts";
import { measureModeration, moderationTables } from "./moderation/quality.ts";
import { readOptions } from "./options.ts";
import { rankingTable } from "./plain-language/ranking.ts";
import { speedTable } from "./plain-language/speed.ts";

/** Small enough that nothing could be slow. */
const SMALL = { towns: 2, posts: 300 };

/**
 * Measures the product and prints what it found.
 *
 * @param args of the command line
 * @returns the exit code: 1 when a promise is broken
 */
export async function bench(args: string[]): Promise<number> {
  const options = readOptions(args);
  await begin();

  // Only now, for these read the database client and the settings that were just made.
  const { openStages } = await import("./stage.ts");
  const { COLUMNS, measureScenarios, measureFurtherRoutes } = await import("./measure-pages.ts");
  const stages = await step("PostgreSQL", openStages);
  const load = openLoad();
  try {
    const small = await step(`${SMALL.towns} towns, ${SMALL.posts} posts`, () => stages.make("samen_small", SMALL));
    const large = await step(`${options.towns} towns, ${options.posts} posts`, () => stages.make("samen_large", options));
    const { walls, pins } = await step("Cost of tenancy", () => measureWalls({ stage: large, seconds: options.seconds / 2 }, stages.folder));
    const routes = await step("Further routes", () => measureFurtherRoutes({ stages, stage: small, load, options }));
    const pages = await step("Pages", () => measureScenarios({ stages, small, large, load, options }));

    const help = await step(`Helpers among ${OFFERS} offers`, () => measureHelp(small, stages.folder));

    const promises: Promised[] = [...pages.promises, routes.promise];
    console.log(`\n${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}; ${options.connections} connections.`);
    console.log(`Small: ${small.towns.length} towns, ${small.posts} posts, ${Math.round(small.bytes / 1e6)} MB. Large: ${large.towns.length} towns, ${large.posts} posts, ${Math.round(large.bytes / 1e6)} MB.\n`);
    console.log(table(["Scenario", "size", ...COLUMNS], pages.rows));
    console.log(`\n${table(["Feed, visitor", ...COLUMNS], routes.rows)}`);
    const compared = (what: string, all: typeof walls) => all.map((each) => [`${what}: ${each.what}`, figure(each.without), figure(each.with), (each.with / each.without).toFixed(2)]);
    console.log(`\n${table(["Cost of tenancy, at the large size", "without, ms", "with, ms", "ratio"], [...compared("Row level security", walls), ...compared("Another town each time", pins)])}`);
    console.log(`\n${table([`Who can help, among ${OFFERS} offers`, "ms"], [["the ranking alone", figure(help.ranked)], ["in a neighbourhood", figure(help.own)], ["in the whole town", figure(help.town)]])}`);
    console.log(`\n${table(["Promise", "ratio of medians", "below", "verdict"], promises.map((each) => [each.what, each.ratio.toFixed(2), String(each.limit ?? ""), isKept(each) ? "kept" : "BROKEN"]))}`);
    console.log(`\nHow well moderation tells honest from harmful, in texts it did not learn from.\n${moderationTables(measureModeration())}`);
    console.log(`\nHow often the writing coach finds the plain of two versions easier, and how fast.\n${rankingTable()}\n\n${speedTable()}`);
    return promises.every(isKept) ? 0 : 1;
  } finally {
    load.close();
    await stages.close();
  }
}
