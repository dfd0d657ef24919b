import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { seedFor } from "#app/platform/secret.server.ts";

/** What stands before the seed of an Ed25519 key in PKCS #8 (RFC 8410, 7). */
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

const privateKey = () => createPrivateKey({ key: Buffer.concat([PKCS8, seedFor("transfer-signature")]), format: "der", type: "pkcs8" });

/** The key by which this installation's archives and certificates are known (SPKI, DER, base64). It follows from APP_SECRET. */
export function ownPublicKey(): string {
  return createPublicKey(privateKey()).export({ format: "der", type: "spki" }).toString("base64");
}

/** A public key in 64 digits that two people can compare. */
export function fingerprintOf(publicKey: string): string {
  return createHash("sha256").update(Buffer.from(publicKey, "base64")).digest("hex");
}

/** Signs bytes for this installation (Ed25519, RFC 8032). @returns base64 */
export function signBytes(bytes: Uint8Array): string {
  return sign(null, bytes, privateKey()).toString("base64");
}

/** Whether a signature is of this key; false too when the key is no key. */
export function isSigned(bytes: Uint8Array, signature: string, publicKey: string): boolean {
  try {
    return verify(null, bytes, createPublicKey({ key: Buffer.from(publicKey, "base64"), format: "der", type: "spki" }), Buffer.from(signature, "base64"));
  } catch {
    return false;
  }
}
