import { createHmac, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { env } from "./env.server.ts";

function keptSecret(): string {
  const file = path.resolve(env.DATA_DIR, "app-secret");
  try {
    return readFileSync(file, "utf8");
  } catch {
    mkdirSync(path.dirname(file), { recursive: true });
    try {
      writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
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
  secret ??= env.APP_SECRET ?? keptSecret();
  return createHmac("sha256", secret).update(purpose).update("\0").update(text).digest("hex");
}
