import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** One request of a visitor or member. */
export interface Asked {
  method: "GET" | "POST";
  path: string;
  headers: Record<string, string>;
  /** Fields of a form; a fresh idempotency key is added each time. */
  form?: Record<string, string>;
}

export interface Job {
  port: number;
  connections: number;
  /** Asked in turn, over and over; each connection begins elsewhere in the list. */
  asked: Asked[];
  /** How long to ask; each request once when it is left out. */
  seconds?: number;
  /** The only status that counts as an answer. */
  status: number;
}

const answered = z.object({
  /** Milliseconds of each answer. */
  latencies: z.array(z.number()),
  seconds: z.number(),
  faults: z.array(z.string()),
});
export type Answered = z.infer<typeof answered>;

/** Asks from a process of its own, so that asking does not slow what answers. */
export interface Load {
  run: (job: Job) => Promise<Answered>;
  close: () => void;
}

export function openLoad(): Load {
  const child = fork(fileURLToPath(new URL("load.child.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
  return {
    async run(job) {
      const reply = new Promise<unknown>((resolve, reject) => {
        child.once("message", resolve);
        child.once("exit", () => reject(new Error("The load generator ended.")));
      });
      child.send(job);
      const round = answered.parse(await reply);
      child.removeAllListeners("exit");
      if (round.faults.length > 0) throw new Error(`${job.asked[0]?.path ?? ""} was not answered as it should be: ${round.faults.join(", ")}`);
      return round;
    },
    close: () => void child.kill(),
  };
}
