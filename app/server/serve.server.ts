import type { Server } from "node:http";
import type { Logger } from "pino";
import { endWhenAsked, ending } from "#app/platform/ending.ts";

interface Serving {
  port: number;
  host: string;
  /** Longest wait for requests in flight, in seconds. */
  graceSeconds: number;
  log: Logger;
  /** What to close after the last answer, in order. */
  close: (() => Promise<void>)[];
}

/** What closing the rest may take after the last answer, in seconds; the launcher waits that long beyond the grace. */
const CLOSING_SECONDS = 1;

/**
 * Listens, tells the launcher, and ends well: when asked to, no new request is taken, those in flight are finished, then the rest
 * is closed.
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
  const finishRequests = () =>
    new Promise<void>((resolve) => {
      const limit = setTimeout(() => server.closeAllConnections(), graceSeconds * 1000);
      server.close(() => {
        clearTimeout(limit);
        resolve();
      });
      server.closeIdleConnections();
    });
  endWhenAsked(ending({ name: "web", steps: [finishRequests, ...close], graceSeconds: graceSeconds + CLOSING_SECONDS, log }), log);
}
