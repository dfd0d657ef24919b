import { pino, type Logger } from "pino";
import { env } from "./env.server.ts";
import { loggedError } from "./log-error.ts";

/** The process's log: one JSON line per event, never a name, an address or a text that somebody wrote. */
export const log: Logger = pino({
  level: env.LOG_LEVEL,
  base: { pid: process.pid },
  serializers: { err: (error: unknown) => loggedError(error) },
  redact: { paths: ["email", "*.email", "recipient", "*.recipient", "password", "*.password", "cookie", "*.cookie"], remove: true },
});
