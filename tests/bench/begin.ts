import { build, isBuilt } from "#app/server/launch/build.ts";
import { generate, isGenerated } from "#app/server/launch/generate.ts";
import { killTools } from "#app/server/launch/tool.ts";
import { forgetOwnSettings } from "../runner/own-settings.ts";

/** Does one part of a bench and says how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  console.log(`✓ ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return result;
}

/** Makes ready what every bench measures: the product as it is built for production, with none of this machine's own settings. */
export async function begin(): Promise<void> {
  process.on("exit", killTools);
  forgetOwnSettings();
  process.env["NODE_ENV"] = "production";
  process.env["LOG_LEVEL"] = "error";
  if (!isGenerated()) await step("Making the database client", generate);
  if (!isBuilt()) await step("Building", build);
}
