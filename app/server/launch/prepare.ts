import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Complaint } from "./complaint.ts";
import type { Database } from "./database.ts";
import { messageSchema, type Inhabitants } from "./prepare.messages.ts";
import type { Progress, Task } from "./progress.ts";
import { track } from "./tool.ts";

const CHILD = fileURLToPath(new URL("./prepare.child.ts", import.meta.url));

/**
 * Brings the database up to date and, when it holds no town, fills it with the demo towns. This happens in a process of its
 * own, so that the launcher stays small and the settings of the app are read with the database's address in them.
 */
export async function prepare(database: Database, options: { seed: boolean; progress: Progress }): Promise<Inhabitants> {
  const child = fork(CHILD, [], {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, ...database.env, DATABASE_OWNER_URL: database.ownerUrl, ...(database.appPassword ? { SAMEN_APP_PASSWORD: database.appPassword } : {}), SAMEN_SEED: options.seed ? "1" : "0" },
    detached: true,
  });
  track(child);
  let task: Task = options.progress.begin("Bringing the database up to date");
  let found: Inhabitants | undefined;
  let failure = "";
  child.on("message", (raw) => {
    const message = messageSchema.parse(raw);
    if (message.type === "migrated") task.done(message.applied ? `Database up to date, ${message.applied} migration(s) applied` : "Database up to date");
    else if (message.type === "seeding") task = options.progress.begin("Settling the demo towns");
    else if (message.type === "note") task.note(message.text);
    else if (message.type === "failed") failure = message.sentence;
    else {
      task.done("Demo towns settled");
      found = message;
    }
  });
  const code = await new Promise<number | null>((settle, reject) => child.once("error", reject).once("exit", settle));
  task.drop();
  if (found) return found;
  throw new Complaint(failure || `Preparing the database stopped halfway (exit code ${code}): the messages above tell why. Start again to go on.`);
}
