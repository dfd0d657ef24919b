import type { Server } from "node:http";
import type { Logger } from "pino";

interface Serving {
  port: number;
  host: string;
  /** Longest wait for requests in flight, in seconds. */
  graceSeconds: number;
  log: Logger;
  /** What to close after the last answer, in order. */
  close: (() => Promise<void>)[];
}

/**
 * Listens, tells the launcher, and ends well: on SIGTERM, SIGINT or when the launcher is gone no new request is taken, those in
 * flight are finished, then the rest is closed.
 */
export async function serve(server: Server, { port, host, graceSeconds, log, close }: Serving): Promise<void> {
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 70_000;
  server.requestTimeout = 300_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  log.info({ port }, "web is ready");
  process.send?.({ type: "ready" });

  let ending = false;
  const end = (why: string) => {
    if (ending) return;
    ending = true;
    log.info({ why }, "web is stopping");
    const limit = setTimeout(() => server.closeAllConnections(), graceSeconds * 1000);
    server.close(() => {
      clearTimeout(limit);
      void closeAll();
    });
    server.closeIdleConnections();
  };
  let exitCode = 0;
  const closeAll = async () => {
    for (const each of close) await each().catch((error: unknown) => log.error({ err: error }, "could not close"));
    process.exit(exitCode);
  };
  process.on("SIGTERM", () => end("SIGTERM"));
  process.on("SIGINT", () => end("SIGINT"));
  process.on("disconnect", () => end("the launcher is gone"));
  // After an error that nobody caught, what this process holds in memory is not to be trusted: other towns' pages are finished, and
  // whoever keeps it running starts a new one.
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "an error that nobody caught");
    exitCode = 1;
    end("an error that nobody caught");
  });
  process.on("unhandledRejection", (error) => log.error({ err: error }, "unhandled rejection"));
}
