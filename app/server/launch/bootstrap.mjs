import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";

/**
 * Installs the dependencies when needed, then hands over to TypeScript.
 *
 * @param {string[]} args what to do, and its arguments
 */
export async function run(args) {
  try {
    process.chdir(fileURLToPath(new URL("../../..", import.meta.url)));
    await ensureInstalled(process.cwd());
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
    return;
  }
  const { register } = await import("tsx/esm/api");
  register();
  const { main } = await import("./main.ts");
  await main(args);
}
