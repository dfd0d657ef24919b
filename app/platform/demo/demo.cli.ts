import { disconnect } from "#app/platform/database/client.server.ts";
import { removeDemo, seedDemo } from "./seed.server.ts";

const verbs = { create: seedDemo, remove: removeDemo };
const verb = process.argv[2];

if (verb !== "create" && verb !== "remove") {
  console.error("Usage: npm run demo -- create | remove");
  process.exitCode = 1;
} else {
  await verbs[verb]({ onStep: (text) => console.log(text) });
  await disconnect();
}
