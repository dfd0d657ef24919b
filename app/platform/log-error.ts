interface LoggedError {
  type: string;
  code?: string;
  /** Only of errors whose words are the product's or the language's own. */
  message?: string;
  stack?: string;
  cause?: LoggedError;
}

/**
 * Errors of these kinds say what the program did. Others quote what somebody typed: Prisma its arguments, PostgreSQL the value it could
 * not read, JSON the text it could not parse.
 */
const OWN_WORDS = new Set<unknown>([Error, TypeError, RangeError, ReferenceError, AggregateError]);

function frames(stack: string | undefined): string | undefined {
  const lines = stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return lines?.length ? lines.join("\n") : undefined;
}

function codeOf(error: Error): string | undefined {
  const code: unknown = "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Z0-9_]{2,40}$/.test(code) ? code : undefined;
}

/**
 * What the log keeps of an error: its kind, code and where it happened, and its words only when they cannot hold what a person wrote.
 * @param depth how many causes further to look
 */
export function loggedError(error: unknown, depth = 3): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const told: LoggedError = { type: error.constructor.name };
  const code = codeOf(error);
  if (code !== undefined) told.code = code;
  if (OWN_WORDS.has(error.constructor)) told.message = error.message.slice(0, 500);
  const stack = frames(error.stack);
  if (stack !== undefined) told.stack = stack;
  if (error.cause !== undefined && depth > 0) told.cause = loggedError(error.cause, depth - 1);
  return told;
}
