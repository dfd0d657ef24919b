import { createHmac, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "./env.server.ts";

/**
 * A secret of this installation that is made once and kept in DATA_DIR, readable by its owner alone.
 *
 * @param name of its file
 * @param make gives a new one; asked only when there is none
 */
export function keptSecret(name: string, make: () => string): string {
  const file = path.resolve(env.DATA_DIR, name);
  try {
    return readFileSync(file, "utf8");
  } catch {
    mkdirSync(path.dirname(file), { recursive: true });
    try {
      writeFileSync(file, make(), { mode: 0o600, flag: "wx" });
    } catch (error) {
      // Another process of this installation may have made it in the same moment.
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    return readFileSync(file, "utf8");
  }
}

let secret: string | undefined;

/**
 * A keyed hash for one purpose: the same text gives another hash for another purpose.
 *
 * @param purpose name of what it is for, e.g. `visitor`
 * @param text what to hash
 * @returns 64 hexadecimal digits (HMAC-SHA-256, RFC 2104)
 */
export function keyedHash(purpose: string, text: string): string {
  secret ??= env.APP_SECRET ?? keptSecret("app-secret", () => randomBytes(32).toString("hex"));
  return createHmac("sha256", secret).update(purpose).update("\0").update(text).digest("hex");
}
