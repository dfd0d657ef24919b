// Behind `npm test`. Plain Node, because in a fresh clone nothing is installed yet; the rest is TypeScript in runner/.
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "../app/server/launch/install.mjs";
import { nodeComplaint } from "../app/server/launch/node-version.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
try {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) throw new Error(complaint);
  await ensureInstalled(process.cwd());
  const { register } = await import("tsx/esm/api");
  register();
  const { runTests } = await import("./runner/main.ts");
  process.exitCode = await runTests(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
}
