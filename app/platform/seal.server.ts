import { timingSafeEqual } from "node:crypto";
import { keyedHash } from "#app/platform/secret.server.ts";

/** What a sealed address opens; a seal for one purpose is worth nothing for another. */
type Purpose = "edition" | "unsubscribe" | "unsubscribe-from" | "decision" | "help-outcome" | "vacancy-application" | "calendar" | "workshop-booking" | "demo-request";

/** Hexadecimal digits of a seal: 128 bits, more than anybody guesses. */
const DIGITS = 32;

function seal(purpose: Purpose, tenantId: string, parts: readonly string[]): string {
  return keyedHash(purpose, `${tenantId} ${parts.join(" ")}`).slice(0, DIGITS);
}

/**
 * The last part of an address that lets whoever has the mail in, without logging in, to this one thing.
 * @param parts of what it names, in letters, digits and hyphens
 */
export function sealed(purpose: Purpose, tenantId: string, parts: readonly string[]): string {
  return [...parts, seal(purpose, tenantId, parts)].join(".");
}

/** The parts in such an address; undefined when nobody of ours wrote it, or for another town or purpose. */
export function openSeal(purpose: Purpose, tenantId: string, word: string): readonly string[] | undefined {
  const parts = word.split(".");
  const given = parts.pop() ?? "";
  if (parts.length === 0 || !/^[0-9a-f]+$/.test(given) || given.length !== DIGITS) return undefined;
  return timingSafeEqual(Buffer.from(given), Buffer.from(seal(purpose, tenantId, parts))) ? parts : undefined;
}
