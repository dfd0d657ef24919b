import { clearStamp, fingerprint, isFresh, setStamp } from "./fingerprint.ts";
import { runTool, toolScript } from "./tool.ts";

const STAMP = "app/platform/database/generated/.stamp";
const print = (): string => fingerprint(["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"]);

/** Whether the database client was made from this schema. */
export function isGenerated(): boolean {
  return isFresh(STAMP, print());
}

/** Makes the typed database client from the schema. */
export async function generate(): Promise<void> {
  const now = print();
  clearStamp(STAMP);
  await runTool("Making the database client", toolScript("prisma", "prisma"), ["generate"], { CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1", NO_UPDATE_NOTIFIER: "1" });
  setStamp(STAMP, now);
}
