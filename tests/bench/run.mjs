// Behind `npm run bench`. Plain Node, because in a fresh clone nothing is installed yet; the rest is TypeScript beside it.
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "../../app/server/launch/install.mjs";
import { nodeComplaint } from "../../app/server/launch/node-version.mjs";

process.chdir(fileURLToPath(new URL("../..", import.meta.url)));
try {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) throw new Error(complaint);
  await ensureInstalled(process.cwd());
  const { register } = await import("tsx/esm/api");
  register();
  const [what, ...more] = process.argv.slice(2);
  if (what === "editions") {
    const { benchEditions } = await import("./editions/main.ts");
    await benchEditions(more);
  } else {
    const { bench } = await import("./main.ts");
    process.exitCode = await bench(process.argv.slice(2));
  }
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}
// What was measured in this process keeps connections; everything started has been stopped by now.
process.exit();
