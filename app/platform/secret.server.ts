import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
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

function appSecret(): string {
  secret ??= env.APP_SECRET ?? keptSecret("app-secret", () => randomBytes(32).toString("hex"));
  return secret;
}

/**
 * A keyed hash for one purpose: the same text gives another hash for another purpose.
 *
 * @param purpose name of what it is for, e.g. `visitor`
 * @param text what to hash
 * @returns 64 hexadecimal digits (HMAC-SHA-256, RFC 2104)
 */
export function keyedHash(purpose: string, text: string): string {
  return createHmac("sha256", appSecret()).update(purpose).update("\0").update(text).digest("hex");
}

const CIPHER = "aes-256-gcm";
/** Bytes of the nonce and of the tag (NIST SP 800-38D, 5.2.1.1 and 5.2.1.2). */
const NONCE = 12;
const TAG = 16;

/** A key of its own for one purpose (HKDF, RFC 5869). */
function keyFor(purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", appSecret(), "", `lock ${purpose}`, 32));
}

/** 32 bytes that are always the same for one purpose and one installation: the seed of a key pair. */
export function seedFor(purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", appSecret(), "", `seed ${purpose}`, 32));
}

/**
 * Encrypts a short text that has to be read again, so that a copy of the database alone does not give it away (AES-256-GCM).
 * @param about whose it is: a text that was moved to another row opens for nobody
 */
export function lockText(purpose: string, about: string, text: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, keyFor(purpose), nonce).setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64url");
}

/** The text that `lockText` made this of. @throws when it was changed, or was locked for something else or by another installation */
export function unlockText(purpose: string, about: string, locked: string): string {
  const bytes = Buffer.from(locked, "base64url");
  const decipher = createDecipheriv(CIPHER, keyFor(purpose), bytes.subarray(0, NONCE)).setAAD(Buffer.from(about));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE, bytes.length - TAG)), decipher.final()]).toString("utf8");
}
