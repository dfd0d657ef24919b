import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Stage } from "./stage.ts";

/** What is to be measured at which database, and how long for each figure. */
export interface WallJob {
  stage: Stage;
  seconds: number;
}

const compared = z.array(z.object({ what: z.string(), without: z.number(), with: z.number() }));
const answer = z.object({ walls: compared, pins: compared });

/** Measures the cost of tenancy in a process whose settings name the stage's database and a pool of one connection. */
export async function measureWalls(job: WallJob, folder: string): Promise<z.infer<typeof answer>> {
  const { PATH = "", HOME = "" } = process.env;
  const env: NodeJS.ProcessEnv = { PATH, HOME, NODE_ENV: "production", LOG_LEVEL: "error", DATABASE_URL: job.stage.appUrl, DATABASE_POOL_SIZE: "1", DATA_DIR: folder };
  const child = fork(fileURLToPath(new URL("walls.child.ts", import.meta.url)), { execArgv: ["--import", "tsx"], env });
  const reply = new Promise<unknown>((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", () => reject(new Error("The process that measures the database ended.")));
  });
  child.send(job);
  return answer.parse(await reply);
}
