import { isIP } from "node:net";
import { z } from "zod";

/** An empty variable counts as one that was not set: `PORT= npm start` means the default. */
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** A whole number within limits, refused in words. */
function whole(least: number, most: number) {
  const error = `it must be a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

const port = whole(0, 65_535);

const NAMED_RANGES = new Set(["loopback", "linklocal", "uniquelocal"]);

/** An address, a range (`10.0.0.0/8`) or one of the names that Express knows. */
function isProxy(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const family = isIP(address);
  if (family === 0) return NAMED_RANGES.has(text);
  return more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)));
}

/** An address, with or without a port, as Node's resolver takes it. */
function isDnsServer(text: string): boolean {
  const [, within = text] = /^\[([^\]]+)\]:\d{1,5}$/.exec(text) ?? /^([\d.]+):\d{1,5}$/.exec(text) ?? [];
  return isIP(within) !== 0;
}

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  PORT: z.preprocess((value) => (value === "" ? undefined : value), port.default(3000)),
  /** Address to listen on; unset, every one of this machine, or its own alone while there are only demo towns. */
  HOST: optional(z.string().min(1)),
  /** Scheme and port that visitors type, when a proxy stands in front. */
  PUBLIC_SCHEME: z.enum(["http", "https"]).default("http"),
  PUBLIC_PORT: optional(port),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  DATABASE_OWNER_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  DATABASE_POOL_SIZE: whole(1, 200).default(10),
  REDIS_URL: optional(z.url({ protocol: /^rediss?$/ })),
  DATA_DIR: z.string().min(1).default(".data"),
  /** Days that a town stays closed before an operator can delete it for good. */
  DELETE_AFTER_DAYS: whole(0, 3650).default(30),
  PLATFORM_HOST: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, "a host name in lower case, without scheme or port")
    .default("localhost"),
  /** Addresses or ranges whose X-Forwarded-* headers are believed, separated by commas. */
  TRUSTED_PROXIES: z
    .string()
    .default("")
    .transform((value) => value.split(",").map((part) => part.trim()).filter(Boolean))
    .pipe(z.array(z.string().refine(isProxy, "name IP addresses or ranges such as 10.0.0.0/8, separated by commas"))),
  /** Where towns' host names are to lead: this installation's addresses, separated by commas, and a host name for a CNAME. */
  PUBLIC_ADDRESSES: z
    .string()
    .default("")
    .transform((value) => value.split(",").map((part) => part.trim()).filter(Boolean))
    .pipe(z.array(z.string().refine((text) => isIP(text) !== 0, "name IP addresses, separated by commas"))),
  PUBLIC_CNAME: optional(z.string().regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/, "a host name in lower case, without scheme or port")),
  /** Whom to ask about host names instead of the system's DNS servers: `address` or `address:port`, separated by commas. */
  DNS_SERVERS: z
    .string()
    .default("")
    .transform((value) => value.split(",").map((part) => part.trim()).filter(Boolean))
    .pipe(z.array(z.string().refine(isDnsServer, "name IP addresses such as 9.9.9.9 or 127.0.0.1:5353, separated by commas"))),
  /** Bearer token for /metrics from elsewhere than this machine. */
  METRICS_TOKEN: optional(z.string().min(16)),
  /** Signs links and hashes addresses; one is made and kept in DATA_DIR when unset. */
  APP_SECRET: optional(z.string().min(32)),
  /** By which push services know this installation (RFC 8292), in base64url; both or neither. A pair is made and kept in DATA_DIR when unset. */
  VAPID_PUBLIC_KEY: optional(z.string().regex(/^[A-Za-z0-9_-]{87}$/, "65 bytes in base64url, as `npx web-push generate-vapid-keys` prints")),
  VAPID_PRIVATE_KEY: optional(z.string().regex(/^[A-Za-z0-9_-]{43}$/, "32 bytes in base64url, as `npx web-push generate-vapid-keys` prints")),
  RESEND_API_KEY: optional(z.string()),
  /** Resend's API, when it is not the real one. */
  RESEND_BASE_URL: optional(z.url({ protocol: /^https?$/ })),
  /** Signs what Resend tells of mail afterwards. */
  RESEND_WEBHOOK_SECRET: optional(z.string().regex(/^(whsec_)?[A-Za-z0-9+/]{16,}={0,2}$/, "the signing secret of the webhook, whsec_…")),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_FROM: z.email().default("samen@localhost.localdomain"),
  /** Hosts within the network whose calendars may be read all the same, `host:port`, separated by commas. */
  CALENDARS_WITHIN: z
    .string()
    .default("")
    .transform((value) => value.split(",").map((part) => part.trim()).filter(Boolean)),
  /** How long a job is believed to be under way after its worker was last heard of. */
  JOB_LEASE_SECONDS: whole(1, 600).default(30),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  PAGE_CACHE_MB: whole(0, 4096).default(64),
  SHUTDOWN_SECONDS: whole(1, 300).default(15),
});

/** What holds between settings. */
const together = schema.refine(({ VAPID_PUBLIC_KEY: open, VAPID_PRIVATE_KEY: secret }) => (open === undefined) === (secret === undefined), { path: ["VAPID_PRIVATE_KEY"], error: "set it together with VAPID_PUBLIC_KEY" });

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
  const parsed = together.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${String(issue.path[0])} is not right: ${issue.message}.`);
  throw new EnvError(lines.join("\n"));
}
