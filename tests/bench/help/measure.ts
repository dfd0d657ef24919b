import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Stage } from "../stage.ts";

/** Offers of one town among which helpers are looked for. */
export const OFFERS = 5_000;

const answer = z.object({ found: z.int(), ranked: z.number(), own: z.number(), town: z.number() });

/** Median milliseconds of looking for helpers: the ranking alone, and with the database, in a neighbourhood and in the whole town. */
export type HelpFigures = z.infer<typeof answer>;

/** Looks for helpers among 5,000 offers, in a process whose settings name the stage's database. */
export async function measureHelp({ ownerUrl, appUrl }: Pick<Stage, "ownerUrl" | "appUrl">, folder: string): Promise<HelpFigures> {
  const { PATH = "", HOME = "" } = process.env;
  const env: NodeJS.ProcessEnv = { PATH, HOME, NODE_ENV: "production", LOG_LEVEL: "error", DATABASE_URL: appUrl, DATABASE_POOL_SIZE: "2", DATA_DIR: folder, PLATFORM_HOST: "localhost" };
  const child = fork(fileURLToPath(new URL("help.child.ts", import.meta.url)), { execArgv: ["--import", "tsx"], env });
  const reply = new Promise<unknown>((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", () => reject(new Error("The process that looks for helpers ended.")));
  });
  child.send({ ownerUrl });
  return answer.parse(await reply);
}
