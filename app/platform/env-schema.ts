import { z } from "zod";

/** An empty variable counts as one that was not set: `PORT= npm start` means the default. */
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const port = z.coerce.number().int().min(0).max(65535);

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  PORT: z.preprocess((value) => (value === "" ? undefined : value), port.default(3000)),
  HOST: z.string().default("0.0.0.0"),
  /** Scheme and port that visitors type, when a proxy stands in front. */
  PUBLIC_SCHEME: z.enum(["http", "https"]).default("http"),
  PUBLIC_PORT: optional(port),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  DATABASE_OWNER_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10),
  REDIS_URL: optional(z.url({ protocol: /^rediss?$/ })),
  DATA_DIR: z.string().min(1).default(".data"),
  PLATFORM_HOST: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, "a host name in lower case, without scheme or port")
    .default("localhost"),
  /** Addresses or ranges whose X-Forwarded-* headers are believed, separated by commas. */
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((value) => value.split(",").map((part) => part.trim()).filter(Boolean)),
  /** Bearer token for /metrics from elsewhere than this machine. */
  METRICS_TOKEN: optional(z.string().min(16)),
  /** Signs links and hashes addresses; one is made and kept in DATA_DIR when unset. */
  APP_SECRET: optional(z.string().min(32)),
  RESEND_API_KEY: optional(z.string()),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_FROM: z.email().default("samen@localhost.localdomain"),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  PAGE_CACHE_MB: z.coerce.number().int().min(0).max(4096).default(64),
  SHUTDOWN_SECONDS: z.coerce.number().int().min(1).max(300).default(15),
});

/** The names of all settings, as the environment spells them. */
export const settingNames: readonly string[] = Object.keys(schema.shape);

export type Env = z.infer<typeof schema>;

/** Thrown when a setting is wrong; its message is one sentence per setting, fit to print. */
export class EnvError extends Error {
  override name = "EnvError";
}

/**
 * Reads and validates the process's settings.
 *
 * @param source usually `process.env`
 * @throws EnvError naming every wrong variable and why
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")} is not right: ${issue.message}.`);
  throw new EnvError(lines.join("\n"));
}
