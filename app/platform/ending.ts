import type { Logger } from "pino";

interface Ending {
  /** What the log calls this process. */
  name: string;
  /** What is finished and closed, in order; one that fails does not keep the next from its turn. */
  steps: (() => Promise<unknown>)[];
  /** Longest that all steps may take together, in seconds; what hangs then is left. */
  graceSeconds: number;
  log: Logger;
  exit?: (code: number) => void;
}

/**
 * How a process ends well.
 *
 * @returns begins the ending and says why in the log; only the first call counts
 */
export function ending({ name, steps, graceSeconds, log, exit = (code) => process.exit(code) }: Ending): (why: string, exitCode?: number) => void {
  let isEnding = false;
  return (why, exitCode = 0) => {
    if (isEnding) return;
    isEnding = true;
    log.info({ why }, `${name} is stopping`);
    const limit = setTimeout(() => {
      log.warn(`${name} did not stop in time`);
      exit(exitCode);
    }, graceSeconds * 1000);
    void (async () => {
      for (const step of steps) {
        try {
          await step();
        } catch (error) {
          log.error({ err: error }, "could not close");
        }
      }
      clearTimeout(limit);
      exit(exitCode);
    })();
  };
}

/** Ends this process on SIGTERM, SIGINT, when its launcher is gone, and after an error that nobody caught. */
export function endWhenAsked(end: ReturnType<typeof ending>, log: Logger, own: Pick<NodeJS.Process, "on" | "connected"> = process): void {
  own.on("SIGTERM", () => end("SIGTERM"));
  own.on("SIGINT", () => end("SIGINT"));
  own.on("disconnect", () => end("the launcher is gone"));
  // After an error that nobody caught, what this process holds in memory is not to be trusted: what is under way is finished, and
  // whoever keeps it running starts a new one.
  own.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "an error that nobody caught");
    end("an error that nobody caught", 1);
  });
  own.on("unhandledRejection", (error) => log.error({ err: error }, "unhandled rejection"));
  // A launcher that went while this process was still loading was heard by nobody; without one it is undefined.
  if (own.connected === false) end("the launcher is gone");
}
